/** How many notices this process sends at once, whoever asked for them: the queue, or the poll while it is down. */
export interface SendingSlots {
  readonly free: number;
  /** Waits for a slot, in the order of asking. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way. */
  drained(): Promise<void>;
}

export function createSendingSlots(count: number): SendingSlots {
  let free = count;
  const waiting: (() => void)[] = [];
  const underWay = new Set<Promise<unknown>>();
  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  const taken = async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return work().finally(release);
  };
  return {
    get free() {
      return free;
    },
    run: (work) => {
      const running = taken(work);
      const settled = running.catch(() => undefined).finally(() => underWay.delete(settled));
      underWay.add(settled);
      return running;
    },
    drained: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
