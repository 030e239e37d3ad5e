import type { ApplicationOrder, ApplicationRole, ApplicationState } from './generated/graphql';

export const STATES = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'DECLINED',
  'PLACED',
  'CARRIED_OVER',
  'WITHDRAWN',
] as const satisfies readonly ApplicationState[];

const ORDERS = {
  submitted: 'SUBMITTED_OLDEST_FIRST',
  '-submitted': 'SUBMITTED_NEWEST_FIRST',
  name: 'NAME_ASCENDING',
  '-name': 'NAME_DESCENDING',
} as const satisfies Readonly<Record<string, ApplicationOrder>>;
export type Sort = keyof typeof ORDERS;

/** Which rows are looked at, and in which order: all of it is in the address. */
export interface Filters {
  readonly role: ApplicationRole | null;
  readonly states: readonly ApplicationState[];
  readonly search: string;
  readonly isDisputed: boolean;
  readonly sort: Sort;
}

export const EVERYTHING: Filters = { role: null, states: [], search: '', isDisputed: false, sort: '-submitted' };

/** What an address says; what it says wrongly is left out. */
export function readFilters(words: URLSearchParams): Filters {
  const side = words.get('side');
  const named = words.get('state')?.split(',') ?? [];
  const sort = words.get('sort') ?? '';
  return {
    role: side === 'MENTOR' || side === 'MENTEE' ? side : null,
    states: STATES.filter((state) => named.includes(state)),
    search: words.get('q') ?? '',
    isDisputed: words.get('disagreement') === '1',
    sort: sort in ORDERS ? (sort as Sort) : EVERYTHING.sort,
  };
}

/** The address of these filters: the same filters, the same words. */
export function writeFilters({ role, states, search, isDisputed, sort }: Filters): string {
  const words = new URLSearchParams();
  if (role) words.set('side', role);
  if (states.length > 0) words.set('state', STATES.filter((state) => states.includes(state)).join(','));
  if (search.trim() !== '') words.set('q', search);
  if (isDisputed) words.set('disagreement', '1');
  if (sort !== EVERYTHING.sort) words.set('sort', sort);
  return words.toString().replaceAll('%2C', ',');
}

/** What the endpoint is asked for. */
export function variablesOf(cycleId: string, { role, states, search, isDisputed, sort }: Filters) {
  return {
    cycleId,
    role,
    states: states.length > 0 ? states : null,
    search: search.trim() || null,
    hasDisagreement: isDisputed || null,
    order: ORDERS[sort],
  };
}

/** The other direction of a column, or its first. */
export const sortedBy = (sort: Sort, column: 'name' | 'submitted'): Sort =>
  sort === column ? `-${column}` : sort === `-${column}` ? column : column === 'name' ? 'name' : '-submitted';

export const directionOf = (sort: Sort, column: 'name' | 'submitted'): 'ascending' | 'descending' | 'none' =>
  sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
