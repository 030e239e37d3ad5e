import type { StudioProposalsQuery } from './generated/graphql';
import { nameIn } from './words';

export type Proposal = NonNullable<NonNullable<StudioProposalsQuery['run']>['proposals']>['edges'][number]['node'];

export const idsOf = ({ menteeApplication, mentorApplication }: Proposal) => ({
  menteeId: menteeApplication.id,
  mentorId: mentorApplication.id,
});

export const SORTS = ['best', 'weakest', 'mentee', 'mentor'] as const;
export type Sort = (typeof SORTS)[number];
export const SHOWS = ['all', 'changed', 'pinned', 'void'] as const;
export type Show = (typeof SHOWS)[number];

export interface Arrangement {
  readonly search: string;
  readonly sort: Sort;
  readonly show: Show;
}

/** Reads how the list is to be arranged from an address; what is unknown there is as if it were not there. */
export function readArrangement(words: URLSearchParams): Arrangement {
  return {
    search: words.get('q') ?? '',
    sort: SORTS.find((sort) => sort === words.get('sort')) ?? 'best',
    show: SHOWS.find((show) => show === words.get('show')) ?? 'all',
  };
}

/** The proposals that are to be shown, in their order. `isChanged` says which have a change waiting. */
export function arrange(
  proposals: readonly Proposal[],
  { search, sort, show }: Arrangement,
  isChanged: (proposal: Proposal) => boolean,
): readonly Proposal[] {
  const wanted = fold(search);
  const isShown = (proposal: Proposal): boolean =>
    show === 'all' ||
    (show === 'pinned' && proposal.isPinned) ||
    (show === 'void' && proposal.isVoid) ||
    (show === 'changed' && isChanged(proposal));
  return proposals
    .filter((proposal) => isShown(proposal) && fold(namesOf(proposal).join(' ')).includes(wanted))
    .sort(ORDERS[sort]);
}

const namesOf = ({ menteeApplication, mentorApplication }: Proposal): readonly [string, string] => [
  nameIn(menteeApplication) ?? '',
  nameIn(mentorApplication) ?? '',
];

/** Without case and accents, so that "chloe" finds "Chloé". */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

const ORDERS: Readonly<Record<Sort, (one: Proposal, other: Proposal) => number>> = {
  best: (one, other) => other.score.total - one.score.total,
  weakest: (one, other) => one.score.total - other.score.total,
  mentee: (one, other) => namesOf(one)[0].localeCompare(namesOf(other)[0]),
  mentor: (one, other) => namesOf(one)[1].localeCompare(namesOf(other)[1]),
};
