import { candidateOf, hasLeft, type KnownApplication } from '../domain/cycle';
import type { ApplicationId } from '../domain/ids';
import type { KeptProposal } from './proposals';

export type NotAnnounceable =
  | { readonly reason: 'places-taken'; readonly applicationIds: readonly ApplicationId[] }
  | { readonly reason: 'nobody-placed' };

/** Everybody in the proposals, each once. */
export function peopleIn(proposals: readonly KeptProposal[]): ApplicationId[] {
  return [...new Set(proposals.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))];
}

/** The proposals that can still become matches: neither of the two has left. */
export function standingProposals(
  proposals: readonly KeptProposal[],
  known: ReadonlyMap<ApplicationId, KnownApplication>,
): KeptProposal[] {
  const hasGone = (id: ApplicationId): boolean => hasLeft(known.get(id)!);
  return proposals.filter(({ isVoid, mentorId, menteeId }) => !isVoid && !hasGone(mentorId) && !hasGone(menteeId));
}

/** Why these proposals cannot become matches, or null: there are none, or another run was announced meanwhile. */
export function whatForbids(
  standing: readonly KeptProposal[],
  known: ReadonlyMap<ApplicationId, KnownApplication>,
): NotAnnounceable | null {
  if (standing.length === 0) return { reason: 'nobody-placed' };
  const applicationIds = withoutPlace(standing, known);
  return applicationIds.length > 0 ? { reason: 'places-taken', applicationIds } : null;
}

/** Who is not in the pool any more, or has fewer places than the proposals need. */
function withoutPlace(
  proposals: readonly KeptProposal[],
  known: ReadonlyMap<ApplicationId, KnownApplication>,
): ApplicationId[] {
  const needed = new Map<ApplicationId, number>();
  for (const { mentorId, menteeId } of proposals)
    for (const id of [mentorId, menteeId]) needed.set(id, (needed.get(id) ?? 0) + 1);
  return [...needed].flatMap(([id, places]) => {
    const application = known.get(id);
    const candidate = application ? candidateOf(application) : null;
    return candidate && candidate.freePlaces >= places ? [] : [id];
  });
}

export function byId(known: readonly KnownApplication[]): ReadonlyMap<ApplicationId, KnownApplication> {
  return new Map(known.map((application) => [application.applicationId, application]));
}
