import { ok, type Result } from '@bookends/result';
import type { MatchId } from '../domain/ids';
import { confirmMatch as confirmed, sideOf, type Match, type MatchRejection } from '../domain/match';
import { mayConfirm } from '../domain/policies';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import { matchRecorded } from './match-events';
import type { CommandPorts } from './start-run';

/** One side says yes to its match; with the second yes the match is active. Saying it again changes nothing. */
export async function confirmMatch(
  { unitOfWork, clock, newId }: CommandPorts,
  { actor, matchId }: { readonly actor: Actor; readonly matchId: MatchId },
): Promise<Result<Match, AccessRejection | MatchRejection>> {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const match = await stores.matches.lock(matchId);
    if (match === null) return unknown('match');
    if (!mayConfirm(actor, match)) return forbidden;
    const change = confirmed(match, actor.personId, at);
    if (!change.isOk || change.value === match) return change;
    await stores.matches.save([change.value]);
    await stores.outbox.add(matchRecorded(change.value, newId(), at));
    await stores.audit.add({
      programId: match.programId,
      actorId: actor.personId,
      action: `match.confirmed-by-${sideOf(match, actor.personId)}`,
      subjectKind: 'match',
      subjectId: matchId,
      facts: { state: change.value.state },
      at,
    });
    return ok(change.value);
  });
}
