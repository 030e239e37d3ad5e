import type { Response } from 'express';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly traceId?: string;
}

/** Answers in the form of a GraphQL error, so that a client has one way to read every refusal. */
export function answerError(response: Response, { status, code, message, traceId }: Refusal): void {
  response.status(status).json({ errors: [{ message, extensions: traceId ? { code, traceId } : { code } }] });
}

export const TOO_MANY: Refusal = { status: 429, code: 'RATE_LIMITED', message: 'Too many requests. Wait a little.' };

export const BAD_TOKEN: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'The token is unknown, revoked or expired: make a new one at /tokens.',
};
