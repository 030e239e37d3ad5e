import type { NoticeLogQueryVariables, NoticeState, NoticeTemplate } from './generated/graphql';

/** What can be asked for in the delivery log besides everything: the held ones, or states. */
export const LOG_VIEWS = [
  'ALL',
  'HELD',
  'PLANNED',
  'QUEUED',
  'SENDING',
  'RETRY',
  'SENT',
  'BOUNCED',
  'FAILED',
  'CANCELLED',
  'SUPERSEDED',
  'SUPPRESSED',
] as const;
export type LogView = (typeof LOG_VIEWS)[number];

export type LogFilters = Omit<NoticeLogQueryVariables, 'cycleId' | 'after'>;

/** The filters in an address: `state` is HELD or states joined by points, as BOUNCED.FAILED. What is unknown counts for nothing. */
export function readFilters(address: URLSearchParams): LogFilters {
  const words = (address.get('state') ?? '').split('.').filter(isView);
  const states = words.filter((word): word is NoticeState => word !== 'HELD' && word !== 'ALL');
  return {
    states: states.length > 0 ? states : null,
    isHeld: words.includes('HELD') ? true : null,
    template: (address.get('letter') as NoticeTemplate | null) || null,
    personId: address.get('person') || null,
    search: address.get('search')?.trim() || null,
  };
}

const isView = (word: string): word is LogView => (LOG_VIEWS as readonly string[]).includes(word);

/** The same address with one filter changed; an empty one is left out. */
export function withFilter(address: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value === null || value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

export const hasFilters = (filters: LogFilters): boolean => Object.values(filters).some((value) => value !== null);

interface StateCount {
  readonly state: NoticeState;
  readonly count: number;
  readonly held: number;
}

/** How many letters each view of the log has; views without any are left out, but for ALL. */
export function countViews(
  counts: readonly StateCount[],
): readonly { readonly view: LogView; readonly count: number }[] {
  const sum = (pick: (one: StateCount) => number): number => counts.reduce((total, one) => total + pick(one), 0);
  return LOG_VIEWS.map((view) => {
    if (view === 'ALL') return { view, count: sum(({ count }) => count) };
    if (view === 'HELD') return { view, count: sum(({ held }) => held) };
    return { view, count: sum(({ state, count }) => (state === view ? count : 0)) };
  }).filter(({ view, count }) => view === 'ALL' || count > 0);
}
