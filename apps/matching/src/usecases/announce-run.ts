import { ok, rejected, type Result } from '@bookends/result';
import type { Cycle, KnownApplication } from '../domain/cycle';
import { idOf, type ApplicationId, type RunId } from '../domain/ids';
import { endOfDayAfter } from '../domain/local-day';
import type { Match } from '../domain/match';
import type { Run, WrongRunState } from '../domain/run';
import { unknown, type AccessRejection, type Actor } from './access';
import { matchRecorded } from './match-events';
import type { KeptProposal } from './proposals';
import type { CommandPorts } from './start-run';
import { byId, peopleIn, standingProposals, whatForbids, type NotAnnounceable } from './standing-proposals';
import { lockForStep } from './step-run';
import type { MatchingStores } from './stores';

export type AnnounceRunRejection = AccessRejection | WrongRunState | NotAnnounceable;

/**
 * Turns the proposals of a signed run into matches, all of them or none, and lets the letters go. Proposals of people who
 * have left since are void and become nothing. The number of statements does not grow with the number of pairs.
 */
export async function announceRun(
  { unitOfWork, clock, newId }: CommandPorts,
  { actor, runId }: { readonly actor: Actor; readonly runId: RunId },
): Promise<Result<Run, AnnounceRunRejection>> {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const found = await stores.runs.find(runId);
    const cycle = found && (await stores.cycles.lock(found.cycleId));
    const step = await lockForStep(stores, actor, runId, 'announce');
    if (!step.isOk) return step;
    if (!cycle) return unknown('cycle');
    if (step.value.isDone) return ok(step.value.run);
    const all = await stores.runs.proposalsOf(runId);
    const known = byId(await stores.applications.lockMany(peopleIn(all)));
    const proposals = standingProposals(all, known);
    const forbidden = whatForbids(proposals, known);
    if (forbidden) return rejected(forbidden);
    const announced: Run = { ...step.value.run, state: 'ANNOUNCED', announcedAt: at };
    const matches = proposals.map((proposal) => matchOf(proposal, known, cycle, idOf<'Match'>(newId()), at));
    await stores.runs.save(announced);
    await stores.matches.add(matches);
    await tell(stores, announced, matches, { actor, at, newId });
    return ok(announced);
  });
}

function matchOf(
  proposal: KeptProposal,
  known: ReadonlyMap<ApplicationId, KnownApplication>,
  cycle: Cycle,
  id: Match['id'],
  at: Date,
): Match {
  const side = (applicationId: ApplicationId): Match['mentor'] => ({
    applicationId,
    personId: known.get(applicationId)!.personId,
    confirmedAt: null,
  });
  return {
    id,
    programId: cycle.programId,
    cycleId: cycle.id,
    runId: proposal.runId,
    proposalId: proposal.id,
    revision: 1,
    state: 'ANNOUNCED',
    mentor: side(proposal.mentorId),
    mentee: side(proposal.menteeId),
    announcedAt: at,
    confirmBy: endOfDayAfter(at, cycle.confirmWithinDays, cycle.timeZone),
    overdueAt: null,
  };
}

async function tell(
  { outbox, audit }: MatchingStores,
  run: Run,
  matches: readonly Match[],
  { actor, at, newId }: { readonly actor: Actor; readonly at: Date; readonly newId: () => string },
): Promise<void> {
  const { programId, cycleId } = run;
  await outbox.add(
    {
      id: newId(),
      type: 'run.announced',
      programId,
      occurredAt: at,
      payload: { runId: run.id, cycleId, announcedAt: at.toISOString(), matchCount: matches.length },
    },
    ...matches.map((match) => matchRecorded(match, newId(), at)),
  );
  const entry = { programId, actorId: actor.personId, at };
  await audit.add(
    { ...entry, action: 'run.announced', subjectKind: 'run', subjectId: run.id, facts: { matches: matches.length } },
    ...matches.map(({ id }) => ({ ...entry, action: 'match.announced', subjectKind: 'match', subjectId: id })),
  );
}
