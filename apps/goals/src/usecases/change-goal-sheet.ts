import type { Clock } from '@bookends/clock';
import type { UnitOfWork } from '@bookends/events/contracts';
import { ok, rejected, type Result } from '@bookends/result';
import { sideOf, type AgreedEdition, type GoalSheet, type Side } from '../domain/goal-sheet';
import { isStepTaken, whyStepRefused, type GoalSheetStep, type StepRejection } from '../domain/goal-sheet-steps';
import { goalSheetEntry, goalSheetLetter } from './goal-sheet-letter';
import type { GoalStores } from './goal-stores';

export interface GoalSheetPorts {
  readonly unitOfWork: UnitOfWork<GoalStores>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Who wants to change which sheet; `version` is the one that they read, when they care. */
export interface GoalSheetRequest {
  readonly goalSheetId: string;
  readonly personId: string;
  readonly version?: number | null;
}

export type GoalSheetRefusal =
  | StepRejection
  | { readonly reason: 'unknown-sheet' }
  | { readonly reason: 'not-of-pair' }
  | { readonly reason: 'stale-version'; readonly version: number };

/** What a step makes of the sheet, and what the audit log says of it; without `action` nothing is said. */
export interface GoalSheetChange {
  readonly sheet: GoalSheet;
  readonly action?: string;
  readonly facts?: Record<string, unknown>;
  readonly edition?: AgreedEdition;
}

export interface Moment {
  readonly at: Date;
  readonly side: Side;
  readonly stores: GoalStores;
}

/**
 * Takes one step of one side of the pair: the sheet, its letter to the other contexts (when its state changed) and its
 * audit entry are kept together or not at all. A step that was taken already answers with the sheet as it stands.
 */
export async function changeGoalSheet<Rejection = never>(
  ports: GoalSheetPorts,
  step: GoalSheetStep,
  request: GoalSheetRequest,
  decide: (sheet: GoalSheet, moment: Moment) => Promise<Result<GoalSheetChange, Rejection>>,
): Promise<Result<GoalSheet, GoalSheetRefusal | Rejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<GoalSheet, GoalSheetRefusal | Rejection>>(async (stores) => {
    const sheet = await stores.sheets.lock(request.goalSheetId);
    if (!sheet) return rejected({ reason: 'unknown-sheet' });
    const side = sideOf(request.personId, sheet);
    if (!side) return rejected({ reason: 'not-of-pair' });
    const refusal = whyStepRefused(sheet, step, side);
    if (refusal?.reason !== 'wrong-side' && isStepTaken(sheet, step)) return ok(sheet);
    if (refusal) return rejected(refusal);
    if (isStale(request, sheet)) return rejected({ reason: 'stale-version', version: sheet.version });
    const decided = await decide(sheet, { at, side, stores });
    if (!decided.isOk) return decided;
    await keep(ports, stores, sheet, decided.value, { at, personId: request.personId });
    return ok(decided.value.sheet);
  });
}

function isStale({ version }: GoalSheetRequest, sheet: GoalSheet): boolean {
  return version !== undefined && version !== null && version !== sheet.version;
}

async function keep(
  ports: GoalSheetPorts,
  stores: GoalStores,
  before: GoalSheet,
  { sheet, action, facts, edition }: GoalSheetChange,
  { at, personId }: { readonly at: Date; readonly personId: string },
): Promise<void> {
  await stores.sheets.save(sheet);
  if (edition) await stores.sheets.keepEdition(edition);
  if (sheet.state !== before.state) {
    await stores.outbox.add(goalSheetLetter(sheet, before.state, { id: ports.newId(), at }));
  }
  if (action) await stores.audit.add(goalSheetEntry(sheet, { action, facts, actorId: personId, at }));
}
