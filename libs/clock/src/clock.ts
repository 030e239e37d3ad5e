/** What time it is for the program. The only source of time for use cases and jobs. */
export interface Clock {
  now(): Promise<Date>;
}

/** A clock that stands still until a test moves it. */
export interface FixedClock extends Clock {
  set(at: string | Date): void;
  advanceMs(milliseconds: number): void;
}

export function fixedClock(at: string | Date): FixedClock {
  let current = new Date(at);
  return {
    now: async () => new Date(current),
    set: (next) => {
      current = new Date(next);
    },
    advanceMs: (milliseconds) => {
      current = new Date(current.getTime() + milliseconds);
    },
  };
}
