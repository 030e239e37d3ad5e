import type { CombinedError, Exchange, Operation, OperationResult } from 'urql';
import { map, pipe, tap } from 'wonka';

type Answer = Readonly<Record<string, unknown>>;

/**
 * Keeps on a page what it shows while an outage lasts: what a later answer could not bring is filled in from the last
 * whole one. The error stays with the answer, for whoever has to know that it is not the latest.
 */
export function keepShown(isOutage: (error: CombinedError) => boolean): Exchange {
  return ({ forward }) => {
    const whole = new Map<number, Answer>();
    const leaving = new Map<number, ReturnType<typeof setTimeout>>();
    const note = ({ kind, key }: Operation): void => {
      clearTimeout(leaving.get(key));
      leaving.delete(key);
      // A page that asks again gives its question up first, and asks it anew in the same breath.
      if (kind === 'teardown') leaving.set(key, setTimeout(forget, 0, key));
    };
    const forget = (key: number): void => {
      leaving.delete(key);
      whole.delete(key);
    };
    const keep = (result: OperationResult): OperationResult => {
      const { operation, data, error } = result;
      if (operation.kind !== 'query') return result;
      if (error !== undefined && isOutage(error)) return { ...result, data: filled(data, whole.get(operation.key)) };
      if (data) whole.set(operation.key, data);
      else whole.delete(operation.key);
      return result;
    };
    return (operations$) => pipe(operations$, tap(note), forward, map(keep));
  };
}

/** Nothing where nothing but null is known: a page must not take what is out for what does not exist. */
function filled(data: Answer | null | undefined, last: Answer = {}): Answer | undefined {
  const fields = Object.entries({ ...last, ...data }).map(([field, value]) => [field, value ?? last[field] ?? null]);
  return fields.some(([, value]) => value !== null) ? (Object.fromEntries(fields) as Answer) : undefined;
}
