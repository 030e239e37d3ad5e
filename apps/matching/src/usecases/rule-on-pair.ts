import { ok, rejected, type Result } from '@bookends/result';
import type { Pair } from '../domain/candidate';
import { candidateOf, type Cycle } from '../domain/cycle';
import { idOf, type CycleId } from '../domain/ids';
import { mayMatch } from '../domain/policies';
import { preparePool } from '../domain/prepared-pool';
import { brokenRequirement } from '../domain/requirements';
import {
  ruleBlock,
  rulePin,
  type Ruling,
  type RulingFacts,
  type RulingKind,
  type RulingRejection,
} from '../domain/ruling';
import type { Snapshot } from '../domain/snapshot';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import { freezePool } from './freeze-pool';
import type { CommandPorts } from './start-run';
import type { MatchingStores } from './stores';

export interface RuleOnPairInput {
  readonly actor: Actor;
  readonly cycleId: CycleId;
  readonly pair: Pair;
  readonly note?: string | null;
}

export type RuleOnPairRejection =
  | AccessRejection
  | RulingRejection
  | { readonly reason: 'not-a-pair' }
  | { readonly reason: 'not-in-pool'; readonly applicationId: Pair['menteeId'] };

type Ruled = Promise<Result<Ruling, RuleOnPairRejection>>;

/** Says that every later run must propose this pair. Saying it again changes no more than the note, where one is given. */
export const pinPair = (ports: CommandPorts, input: RuleOnPairInput): Ruled => ruleOnPair(ports, input, 'PIN');

/** Says that no later run may propose this pair. Saying it again changes no more than the note, where one is given. */
export const blockPair = (ports: CommandPorts, input: RuleOnPairInput): Ruled => ruleOnPair(ports, input, 'BLOCK');

async function ruleOnPair({ unitOfWork, clock, newId }: CommandPorts, input: RuleOnPairInput, kind: RulingKind): Ruled {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const cycle = await stores.cycles.lock(input.cycleId);
    if (cycle === null) return unknown('cycle');
    if (!mayMatch(input.actor, cycle.programId)) return forbidden;
    const decision = await decide(stores, cycle, input.pair, kind);
    if (!decision.isOk) return decision;
    const entryOf = (ruling: Ruling) =>
      rulingEntry(ruling, kind === 'PIN' ? 'pair.pinned' : 'pair.blocked', input.actor, at);
    if (decision.value) {
      const standing = decision.value;
      const note = input.note ?? standing.note;
      if (note === null || note === standing.note) return ok(standing);
      await stores.rulings.rewrite(standing.id, note);
      await stores.audit.add(entryOf(standing));
      return ok({ ...standing, note });
    }
    const ruling: Ruling = {
      id: idOf<'Ruling'>(newId()),
      programId: cycle.programId,
      cycleId: cycle.id,
      kind,
      ...input.pair,
      note: input.note ?? null,
      decidedBy: idOf<'Person'>(input.actor.personId),
      decidedAt: at,
    };
    await stores.rulings.add(ruling);
    await stores.audit.add(entryOf(ruling));
    return ok(ruling);
  });
}

async function decide(
  stores: MatchingStores,
  cycle: Cycle,
  pair: Pair,
  kind: RulingKind,
): Promise<Result<Ruling | null, RuleOnPairRejection>> {
  const known = await stores.applications.findMany([pair.mentorId, pair.menteeId]);
  const mentor = known.find(({ applicationId }) => applicationId === pair.mentorId);
  const mentee = known.find(({ applicationId }) => applicationId === pair.menteeId);
  if (mentor?.cycleId !== cycle.id || mentee?.cycleId !== cycle.id) return unknown('application');
  if (mentor.role !== 'MENTOR' || mentee.role !== 'MENTEE') return rejected({ reason: 'not-a-pair' });
  const rulings = await stores.rulings.ofCycle(cycle.id);
  if (kind === 'BLOCK') return ruleBlock(pair, { rulings });
  const standing = rulePin(pair, { rulings, freePlaces: Infinity, broken: null });
  if (standing.isOk && standing.value) return standing;
  const [one, other] = [candidateOf(mentor), candidateOf(mentee)];
  if (!one || !other) return rejected({ reason: 'not-in-pool', applicationId: one ? pair.menteeId : pair.mentorId });
  const snapshot = await freezePool(stores, cycle);
  return rulePin(pair, factsOf({ ...snapshot, mentors: [one], mentees: [other] }, rulings));
}

function factsOf(snapshot: Snapshot, rulings: readonly Ruling[]): RulingFacts {
  const pool = preparePool(snapshot);
  const broken = brokenRequirement(pool.mentors[0]!, pool.mentees[0]!, snapshot.criteria);
  return { rulings, freePlaces: snapshot.mentors[0]!.freePlaces, broken };
}

export function rulingEntry(
  { id, programId, kind, mentorId, menteeId }: Ruling,
  action: string,
  actor: Actor,
  at: Date,
): Parameters<MatchingStores['audit']['add']>[0] {
  const facts = { mentorApplicationId: mentorId, menteeApplicationId: menteeId };
  return { programId, actorId: actor.personId, action, subjectKind: kind.toLowerCase(), subjectId: id, facts, at };
}
