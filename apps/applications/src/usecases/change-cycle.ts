import { ok, rejected, type Result } from '@bookends/result';
import type { EventOf } from '@bookends/events/contracts';
import type { Cycle, CycleWindow, WindowKey } from '../domain/cycle';
import { windowOf } from '../domain/cycle';
import { cycleEntry, cycleLetter } from './program-letters';
import type { ProgramPorts, ProgramStores } from './program-stores';

export interface CycleChange {
  readonly cycle: Cycle;
  /** For the audit log, as `cycle.opened`. */
  readonly action: string;
  readonly reason?: string | null;
  /** The window that was moved, when one was. */
  readonly moved?: WindowKey;
}

/**
 * Changes one cycle: the row, the old dates of a moved window, the letter and the audit entry are kept together or not
 * at all. What `decide` leaves as it is changes nothing.
 */
export async function changeCycle<Rejection>(
  ports: ProgramPorts,
  of: { readonly cycleId: string; readonly actorId: string | null },
  decide: (cycle: Cycle, at: Date) => Result<CycleChange, Rejection>,
): Promise<Result<Cycle, Rejection | { readonly reason: 'unknown-cycle' }>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<Cycle, Rejection | { readonly reason: 'unknown-cycle' }>>(async (stores) => {
    const before = await stores.cycles.lock(of.cycleId);
    if (!before) return rejected({ reason: 'unknown-cycle' });
    const decided = decide(before, at);
    if (!decided.isOk) return decided;
    if (decided.value.cycle !== before) await keep(ports, stores, before, decided.value, { at, actorId: of.actorId });
    return ok(decided.value.cycle);
  });
}

async function keep(
  { newId }: ProgramPorts,
  stores: ProgramStores,
  before: Cycle,
  { cycle, action, reason, moved }: CycleChange,
  { at, actorId }: { readonly at: Date; readonly actorId: string | null },
): Promise<void> {
  await stores.cycles.save(cycle);
  const facts = { from: before.state, to: cycle.state, ...(moved && { window: moved }) };
  await stores.audit.add(cycleEntry(cycle, { action, actorId, at, reason: reason ?? undefined, facts }));
  await stores.outbox.add(cycleLetter(cycle, { id: newId(), at }));
  if (!moved) return;
  const [previous, next] = [datesOf(windowOf(before, moved)), datesOf(windowOf(cycle, moved))];
  const { programId, id: cycleId } = cycle;
  const change = { id: newId(), programId, cycleId, key: moved, previous, next, reason: reason ?? null };
  await stores.cycles.keepWindowChange({ ...change, changedBy: actorId, changedAt: at });
  if (next.closesOn > previous.closesOn) {
    await stores.outbox.add(extensionLetter(cycle, moved, previous, { id: newId(), at }));
  }
}

function extensionLetter(
  cycle: Cycle,
  window: WindowKey,
  previous: Pick<CycleWindow, 'closesOn'>,
  { id, at }: { readonly id: string; readonly at: Date },
): EventOf<'cycle.window-extended'> {
  const payload = {
    cycleId: cycle.id,
    window,
    previousClosesOn: previous.closesOn,
    closesOn: windowOf(cycle, window).closesOn,
  };
  return { id, type: 'cycle.window-extended', programId: cycle.programId, occurredAt: at, payload };
}

const datesOf = ({ opensOn, closesOn }: CycleWindow) => ({ opensOn, closesOn });
