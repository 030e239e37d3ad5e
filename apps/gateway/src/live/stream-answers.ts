import { setTimeout as pause } from 'node:timers/promises';

/** One answer of the operation as JSON; null ends the stream. */
export type Ask = () => Promise<{ readonly text: string; readonly hasErrors: boolean } | null>;

export interface Pace {
  /** Between the end of one run and the start of the next. */
  readonly everyMs: number;
  /** After an answer with errors, so that an outage is not hammered. */
  readonly afterErrorMs: number;
  readonly heartbeatMs: number;
  readonly longestMs: number;
}

export interface Listener {
  send(text: string): void;
  /** Aborted when the listener has gone, or the process is stopping. */
  readonly signal: AbortSignal;
}

/**
 * Server-sent events in the form of graphql-sse: `next` with the first answer and with each that differs from the one
 * before it, a comment as heartbeat while nothing changes, and `complete` at the end (too long, over, or stopping).
 */
export async function streamAnswers(first: string, ask: Ask, pace: Pace, listener: Listener): Promise<void> {
  const endsAt = performance.now() + pace.longestMs;
  let last = first;
  let spokeAt = performance.now();
  let waitMs = pace.everyMs;
  const say = (text: string): void => {
    listener.send(text);
    spokeAt = performance.now();
  };
  say(nextEvent(first));
  while (performance.now() < endsAt && (await waited(waitMs, listener.signal))) {
    const answer = await ask();
    if (answer === null) break;
    if (answer.text !== last) say(nextEvent(answer.text));
    else if (performance.now() - spokeAt >= pace.heartbeatMs) say(': still here\n\n');
    last = answer.text;
    waitMs = answer.hasErrors ? pace.afterErrorMs : pace.everyMs;
  }
  listener.send('event: complete\ndata:\n\n');
}

/** JSON holds no line break, so one `data:` line is enough. */
const nextEvent = (text: string): string => `event: next\ndata: ${text}\n\n`;

async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return pause(milliseconds, true, { signal }).catch(() => false);
}
