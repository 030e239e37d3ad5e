import { makeOperation, type CombinedError, type Exchange, type Operation, type OperationResult } from 'urql';
import { pipe, tap } from 'wonka';

const PAUSE_MS = 4_000;

export interface OutageEvents {
  /** Something could not be answered, because the endpoint or a part of it is out. */
  onOutage(): void;
  /** Nothing waits for an answer any more. */
  onAnswer(): void;
}

/**
 * Keeps what an outage left unanswered and asks it again every four seconds. Only what is read: whoever changes something
 * has to know whether it happened, and sends it again themselves.
 */
export function askAgain(isOutage: (error: CombinedError) => boolean, events: OutageEvents): Exchange {
  return ({ client, forward }) => {
    const unanswered = new Map<number, Operation>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      timer = undefined;
      for (const operation of unanswered.values()) client.reexecuteOperation(anew(operation));
    };
    const note = ({ operation, error }: OperationResult): void => {
      const isOut = error !== undefined && isOutage(error);
      if (isOut && operation.kind === 'query') unanswered.set(operation.key, operation);
      else unanswered.delete(operation.key);
      if (unanswered.size > 0) timer ??= setTimeout(ask, PAUSE_MS);
      if (isOut) events.onOutage();
      else if (unanswered.size === 0) events.onAnswer();
    };
    const forget = ({ kind, key }: Operation): void => {
      if (kind === 'teardown' && unanswered.delete(key) && unanswered.size === 0) events.onAnswer();
    };
    return (operations$) => pipe(operations$, tap(forget), forward, tap(note));
  };
}

const anew = (operation: Operation): Operation =>
  makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'network-only' });
