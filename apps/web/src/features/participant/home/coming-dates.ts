import type { CycleWindowKey, MilestoneKey } from '../generated/graphql';
import { dayIn } from '../when';

/** What happens on a day of the year: to everybody, or to one pair. */
export type DateKind = `OPENS_${CycleWindowKey}` | `CLOSES_${CycleWindowKey}` | MilestoneKey | 'CONFIRM' | 'SHEET_DUE';

export interface ComingDate {
  readonly key: string;
  readonly kind: DateKind;
  /** Its day where the program is, YYYY-MM-DD. */
  readonly day: string;
  /** For a deadline, the first instant that is too late. */
  readonly at: string | null;
  /** Whom it is about; null when it is about everybody. */
  readonly matchId: string | null;
}

interface CycleDates {
  readonly id: string;
  readonly timeZone: string;
  readonly windows: readonly {
    readonly key: CycleWindowKey;
    readonly opensOn: string;
    readonly closesOn: string;
    readonly closesAt: string;
  }[];
  readonly milestones: readonly { readonly key: MilestoneKey; readonly on: string }[];
}

interface MatchDates {
  readonly id: string;
  readonly viewerCanConfirm: boolean;
  readonly confirmBy: string;
  readonly cycle: CycleDates;
  readonly goalSheet?: {
    readonly state: string;
    readonly edition: number;
    readonly dueOn: string;
    readonly dueAt: string;
  } | null;
}

/** Windows that are the applicants' and the committee's. */
const OTHERS: readonly CycleWindowKey[] = ['APPLICATIONS', 'REVIEW'];
const UNSUBMITTED = ['DRAFT', 'RETURNED'];

/** The days that are still to come for somebody's living matches, soonest first, each once. */
export function comingDates(matches: readonly MatchDates[], now: Date): readonly ComingDate[] {
  const cycles = [...new Map(matches.map(({ cycle }) => [cycle.id, cycle])).values()];
  const dates = [
    ...matches.flatMap((match) => datesOfPair(match).map((date) => ({ ...date, zone: match.cycle.timeZone }))),
    ...cycles.flatMap((cycle) => datesOfCycle(cycle).map((date) => ({ ...date, zone: cycle.timeZone }))),
  ];
  return dates
    .filter(({ day, zone }) => day >= dayIn(zone, now))
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ zone: _, ...date }) => date);
}

function datesOfPair({ id, viewerCanConfirm, confirmBy, cycle, goalSheet }: MatchDates): readonly ComingDate[] {
  const lastDay = dayIn(cycle.timeZone, new Date(Date.parse(confirmBy) - 1));
  const confirm = { key: `confirm-${id}`, kind: 'CONFIRM', day: lastDay, at: confirmBy, matchId: id } as const;
  const isDue = goalSheet && goalSheet.edition === 1 && UNSUBMITTED.includes(goalSheet.state);
  return [
    ...(viewerCanConfirm ? [confirm] : []),
    ...(isDue
      ? [{ key: `sheet-${id}`, kind: 'SHEET_DUE', day: goalSheet.dueOn, at: goalSheet.dueAt, matchId: id } as const]
      : []),
  ];
}

function datesOfCycle({ id, windows, milestones }: CycleDates): readonly ComingDate[] {
  const ours = windows.filter(({ key }) => !OTHERS.includes(key));
  const concludes = milestones.find(({ key }) => key === 'CONCLUSION')?.on;
  return [
    ...milestones.map(({ key, on }) => ({ key: `${id}-${key}`, kind: key, day: on, at: null, matchId: null })),
    ...ours.map(({ key, opensOn }) => dated(id, `OPENS_${key}`, opensOn, null)),
    // The conclusion says it already.
    ...ours
      .filter(({ closesOn }) => closesOn !== concludes)
      .map(({ key, closesOn, closesAt }) => dated(id, `CLOSES_${key}`, closesOn, closesAt)),
  ];
}

const dated = (cycleId: string, kind: DateKind, day: string, at: string | null): ComingDate => ({
  key: `${cycleId}-${kind}`,
  kind,
  day,
  at,
  matchId: null,
});
