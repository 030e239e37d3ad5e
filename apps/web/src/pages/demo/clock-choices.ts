import type { DemoStandingQuery } from '../generated/graphql';

type Cycle = DemoStandingQuery['programs']['edges'][number]['node']['cycles'][number];

/** A place that the clock of a demo can be moved to. */
export interface ClockChoice {
  /** An instant at which the day's work is done. */
  readonly to: Date;
  /** What is worth seeing then; a key of the demo's texts. */
  readonly what: (typeof WORTH_SEEING)[number] | 'nextDay' | 'nextWeek';
}

const WORTH_SEEING = [
  'opensAPPLICATIONS',
  'closesAPPLICATIONS',
  'closesREVIEW',
  'onANNOUNCEMENT',
  'closesGOAL_SETTING',
  'onNETWORKING_SESSION',
  'onMIDPOINT',
  'opensSURVEY',
  'onCONCLUSION',
] as const;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const MOST = 5;

/** A day and a week on, and the next things that are worth seeing in the cycles, the nearest first. */
export function clockChoices(cycles: readonly Cycle[], now: Date): readonly ClockChoice[] {
  const events = cycles
    .filter(({ state }) => state !== 'CANCELLED' && state !== 'CONCLUDED')
    .flatMap(eventsOf)
    .filter(({ to }) => to > now)
    .sort((one, other) => one.to.getTime() - other.to.getTime())
    .slice(0, MOST);
  return [
    { what: 'nextDay', to: new Date(now.getTime() + DAY_MS) },
    { what: 'nextWeek', to: new Date(now.getTime() + 7 * DAY_MS) },
    ...events,
  ];
}

function eventsOf({ windows, milestones }: Cycle): readonly ClockChoice[] {
  const happened = (instant: string): Date => new Date(Date.parse(instant) + MINUTE_MS);
  const all = [
    ...windows.map(({ key, opensAt }) => ({ what: `opens${key}`, to: happened(opensAt) })),
    ...windows.map(({ key, closesAt }) => ({ what: `closes${key}`, to: happened(closesAt) })),
    ...milestones.map(({ key, on }) => ({ what: `on${key}`, to: new Date(`${on}T17:00:00Z`) })),
  ];
  return all.filter((event): event is ClockChoice => WORTH_SEEING.some((what) => what === event.what));
}
