import { ok, rejected, type Result } from '@bookends/result';
import {
  defaultCriteriaSet,
  faultOf,
  type CriteriaRejection,
  type CriteriaSet,
  type CriterionKey,
} from '../domain/criteria-set';
import type { CycleId } from '../domain/ids';
import { mayMatch } from '../domain/policies';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import type { CommandPorts } from './start-run';

export interface CriteriaChange {
  readonly weights?: readonly { readonly criterion: CriterionKey; readonly weight: number }[];
  readonly leastScore?: number | null;
  readonly isSharedTopicRequired?: boolean | null;
}

/** Changes what is named and leaves the rest; runs that exist keep the criteria that they were frozen with. */
export async function setCriteria(
  { unitOfWork, clock }: Pick<CommandPorts, 'unitOfWork' | 'clock'>,
  { actor, cycleId, change }: { readonly actor: Actor; readonly cycleId: CycleId; readonly change: CriteriaChange },
): Promise<Result<CriteriaSet, AccessRejection | CriteriaRejection>> {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const cycle = await stores.cycles.lock(cycleId);
    if (cycle === null) return unknown('cycle');
    if (!mayMatch(actor, cycle.programId)) return forbidden;
    const before = (await stores.criteria.of(cycleId)) ?? defaultCriteriaSet;
    const after = changed(before, change);
    const fault = faultOf(after);
    if (fault) return rejected(fault);
    if (JSON.stringify(after) === JSON.stringify(before)) return ok(before);
    await stores.criteria.replace(cycleId, after);
    await stores.audit.add({
      programId: cycle.programId,
      actorId: actor.personId,
      action: 'criteria.changed',
      subjectKind: 'cycle',
      subjectId: cycleId,
      facts: { before, after },
      at,
    });
    return ok(after);
  });
}

function changed(
  before: CriteriaSet,
  { weights = [], leastScore, isSharedTopicRequired }: CriteriaChange,
): CriteriaSet {
  const named = Object.fromEntries(weights.map(({ criterion, weight }) => [criterion, weight]));
  return {
    weights: { ...before.weights, ...named },
    leastScore: leastScore ?? before.leastScore,
    isSharedTopicRequired: isSharedTopicRequired ?? before.isSharedTopicRequired,
  };
}
