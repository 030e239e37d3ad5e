import type { EventOf } from '@bookends/events/contracts';
import type { Application, StepTaken } from '../domain/application';
import type { ApplicationStores } from './application-stores';

/** One application before (null when it is new) and after. */
export interface ApplicationChange {
  readonly before: Application | null;
  readonly after: Application;
  /** Facts for the audit log: names of rules and numbers, never a text of the applicant. */
  readonly facts?: Record<string, unknown>;
}

/**
 * Keeps changed applications with everything that goes with a change, in as many statements for one as for a thousand:
 * the row, its text under its version, the step in its history, the audit entry, and a letter where the state changed.
 * Without a change nothing is written.
 */
export async function recordApplications(
  stores: ApplicationStores,
  all: readonly ApplicationChange[],
  by: { readonly actorId: string | null; readonly at: Date; readonly newId: () => string },
): Promise<void> {
  const changes = all.filter(({ before, after }) => before !== after);
  if (changes.length === 0) return;
  const saved = changes.filter(({ before, after }) => before?.version !== after.version);
  const moved = changes.filter(({ before, after }) => before?.revision !== after.revision);
  await stores.applications.keep(changes.map(({ after }) => after));
  if (saved.length > 0)
    await stores.applications.keepVersions(
      saved.map(({ after }) => after),
      by.actorId,
    );
  if (moved.length > 0) await stores.applications.keepSteps(moved.flatMap((change) => stepsOf(change, by.at)));
  await stores.audit.add(...changes.map((change) => auditEntry(change, by)));
  if (moved.length > 0) await stores.outbox.add(...moved.map((change) => letterOf(change, by)));
}

/** A decision on what only just was submitted takes it through the review: two steps at once. */
function stepsOf({ before, after }: ApplicationChange, at: Date): StepTaken[] {
  const { id: applicationId, programId, revision, state } = after;
  const step = {
    applicationId,
    programId,
    revision,
    state,
    at: state === 'SUBMITTED' ? (after.submittedAt ?? at) : at,
  };
  const isTwoSteps = before !== null && revision - before.revision === 2;
  return isTwoSteps ? [{ ...step, revision: revision - 1, state: 'IN_REVIEW' }, step] : [step];
}

function auditEntry(change: ApplicationChange, { actorId, at }: { actorId: string | null; at: Date }) {
  const { before, after, facts } = change;
  const hasMoved = before?.revision !== after.revision;
  const word = hasMoved
    ? after.state.toLowerCase().replace('_', '-')
    : before?.version === after.version
      ? 'disputed'
      : 'saved';
  return {
    programId: after.programId,
    actorId,
    action: `application.${word}`,
    subjectKind: 'application',
    subjectId: after.id,
    facts: { from: before?.state ?? null, to: after.state, version: after.version, ...facts },
    at,
  };
}

function letterOf(
  { before, after }: ApplicationChange,
  { at, newId }: { at: Date; newId: () => string },
): EventOf<'application.recorded'> {
  const { id: applicationId, programId, revision, cycleId, personId, role, state, isImported } = after;
  return {
    id: newId(),
    type: 'application.recorded',
    programId,
    occurredAt: at,
    payload: {
      applicationId,
      revision,
      cycleId,
      personId,
      role,
      state,
      previousState: before?.state ?? null,
      isImported,
      messageToApplicant: after.messageToApplicant,
      candidate: after.candidate,
    },
  };
}
