import type { Delivery } from './mailbox';
import type { LedgerRow } from './ledger';

/** What a run came to. The checks are on `lost`, `unexplainedCopies` and `isDrained`; the rest is for people. */
export interface Verdict {
  readonly notices: number;
  readonly delivered: number;
  readonly bounced: number;
  readonly lost: number;
  readonly copies: number;
  /** Of notices that are not marked as ambiguous: there is no excuse for them. */
  readonly unexplainedCopies: number;
  readonly ambiguous: number;
  readonly lateMsP50: number;
  readonly lateMsP99: number;
  /** From the last fault until nothing was due; null when it never came to that. */
  readonly drainedAfterMs: number | null;
}

/** Holds the mailboxes against the ledger: who should have a letter, who has it, who has it twice. */
export function judge(run: {
  readonly expected: number;
  readonly rows: readonly LedgerRow[];
  readonly deliveries: readonly Delivery[];
  /** The program's time of a delivery. */
  readonly programTimeOf: (delivery: Delivery) => number;
  readonly drainedAfterMs: number | null;
}): Verdict {
  const { expected, rows, deliveries, programTimeOf, drainedAfterMs } = run;
  const received = new Map<string, Delivery[]>();
  for (const delivery of deliveries)
    received.set(delivery.noticeId, [...(received.get(delivery.noticeId) ?? []), delivery]);
  const bounced = rows.filter(({ id, state }) => state === 'BOUNCED' && !received.has(id)).length;
  const copiesOf = ({ id }: LedgerRow): number => Math.max(0, (received.get(id)?.length ?? 0) - 1);
  const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
  const delivered = rows.filter(({ id }) => received.has(id));
  const late = delivered
    .map((row) => Math.max(0, programTimeOf(received.get(row.id)!.at(-1)!) - row.dueAt.getTime()))
    .sort((one, other) => one - other);
  return {
    notices: expected,
    delivered: delivered.length,
    bounced,
    lost: expected - delivered.length - bounced,
    copies: sum(rows.map(copiesOf)),
    unexplainedCopies: sum(rows.filter(({ isAmbiguous }) => !isAmbiguous).map(copiesOf)),
    ambiguous: rows.filter(({ isAmbiguous }) => isAmbiguous).length,
    lateMsP50: percentile(late, 0.5),
    lateMsP99: percentile(late, 0.99),
    drainedAfterMs,
  };
}

/** Nothing lost, no copy without a reason, and the backlog gone. */
export const isSound = ({ lost, unexplainedCopies, drainedAfterMs }: Verdict): boolean =>
  lost === 0 && unexplainedCopies === 0 && drainedAfterMs !== null;

function percentile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
