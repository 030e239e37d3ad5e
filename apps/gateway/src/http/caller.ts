import type { Identity } from '@bookends/identity';
import { keyedDigest } from '@bookends/sealing';
import type { Request, RequestHandler, Response } from 'express';
import { deadlineIn, type Deadline } from '../graph/deadline';
import { Outage } from '../graph/outage';
import { readCredential, type Credential } from '../sign-in/credential';
import type { SignedIn, Viewers } from '../sign-in/viewers';
import { answerError, BAD_TOKEN, TOO_MANY } from './answer-error';
import type { RateLimit } from './rate-limits';

/** Who sends a request, and how long it may take. */
export interface Caller {
  readonly credential: Credential | null;
  readonly signedIn: SignedIn | null;
  readonly viewer: Identity;
  /** The same for all requests of one person, or of one address without sign-in, which cannot be told from it. */
  readonly key: string;
  readonly deadline: Deadline;
}

export interface CallerPorts {
  readonly viewers: Viewers;
  readonly addressKey: Buffer;
  readonly limitMs: number;
}

/** The caller found by `findCaller` earlier in the chain. */
export const callerOf = (response: Response): Caller => response.locals['caller'] as Caller;

/**
 * Finds who is calling. A cookie that does not hold any more makes an anonymous caller, as for any visitor; a bearer token
 * that does not is an error, as a script must know. Throws an Outage, within the limit, when it cannot be found out.
 */
export function findCaller(ports: CallerPorts): RequestHandler {
  return async (request, response, next) => {
    const deadline = deadlineIn(ports.limitMs);
    const credential = readCredential(request.headers);
    const signedIn = credential && (await within(deadline, ports.viewers.find(credential)));
    if (credential && credential.kind !== 'session' && !signedIn) return answerError(response, BAD_TOKEN);
    const viewer: Identity = signedIn?.identity ?? { kind: 'anonymous' };
    const key = signedIn?.identity.personId ?? addressDigest(request, ports.addressKey);
    const caller: Caller = { credential, signedIn, viewer, key, deadline };
    response.locals['caller'] = caller;
    next();
  };
}

/** Refuses with 429 and Retry-After an address that asked too often, before anything is looked up for it. */
export function limitRate(limit: RateLimit, addressKey: Buffer): RequestHandler {
  return async (request, response, next) => {
    const waitSeconds = await limit.take(addressDigest(request, addressKey));
    if (waitSeconds === 0) return next();
    response.setHeader('retry-after', waitSeconds);
    answerError(response, TOO_MANY);
  };
}

function addressDigest(request: Request, addressKey: Buffer): string {
  return keyedDigest(addressKey, request.ip ?? 'unknown');
}

async function within<T>(deadline: Deadline, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Outage('sign-in', true)), deadline.leftMs());
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw error instanceof Outage ? error : new Outage('sign-in', false, error);
  } finally {
    clearTimeout(timer);
  }
}
