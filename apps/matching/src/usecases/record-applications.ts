import type { EventOf } from '@bookends/events/contracts';
import { hasLeft, type KnownApplication } from '../domain/cycle';
import { idOf } from '../domain/ids';
import { endWithoutFault } from '../domain/match';
import { matchRecorded } from './match-events';
import type { MatchingStores } from './stores';

/**
 * Keeps an application as it stands. Whoever withdrew or was declined gives up everything in the same step: proposals are
 * void, matches end without fault, places are free again. An older letter than the last changes nothing.
 */
export async function recordApplication(
  stores: MatchingStores,
  { payload, programId, occurredAt }: EventOf<'application.recorded'>,
  newId: () => string,
): Promise<void> {
  const application = knownApplication(payload, programId);
  const isNewer = await stores.applications.saveNewer(application);
  if (!isNewer || !hasLeft(application)) return;
  await stores.runs.voidProposalsOf(application.applicationId);
  const ended = (await stores.matches.holding(application.applicationId)).map(endWithoutFault);
  if (ended.length === 0) return;
  await stores.matches.save(ended);
  await stores.outbox.add(...ended.map((match) => matchRecorded(match, newId(), occurredAt)));
  await stores.audit.add(
    ...ended.map((match) => ({
      programId: match.programId,
      actorId: null,
      action: 'match.ended-without-fault',
      subjectKind: 'match',
      subjectId: match.id,
      reason: 'somebody left the cycle',
      at: occurredAt,
    })),
  );
}

function knownApplication(
  payload: EventOf<'application.recorded'>['payload'],
  programId: string | null,
): Omit<KnownApplication, 'taken'> {
  const { applicationId, cycleId, personId, role, state, revision, candidate } = payload;
  if (programId === null) throw new Error('an application belongs to a program');
  return {
    applicationId: idOf<'Application'>(applicationId),
    programId: idOf<'Program'>(programId),
    cycleId: idOf<'Cycle'>(cycleId),
    personId: idOf<'Person'>(personId),
    role,
    state,
    revision,
    facts: candidate && factsOf(candidate),
    capacity: candidate?.capacity ?? 0,
  };
}

type Facts = NonNullable<KnownApplication['facts']>;

function factsOf(candidate: NonNullable<EventOf<'application.recorded'>['payload']['candidate']>): Facts {
  const { capacity: _places, membershipEndsOn: _until, ...facts } = candidate;
  return facts;
}
