/** The moment by which a request has been answered or has failed. */
export interface Deadline {
  /** Zero when it is over. */
  leftMs(): number;
}

export function deadlineIn(limitMs: number): Deadline {
  const endsAt = performance.now() + limitMs;
  return { leftMs: () => Math.max(0, Math.floor(endsAt - performance.now())) };
}
