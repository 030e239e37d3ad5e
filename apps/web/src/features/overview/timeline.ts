export type Place = 'past' | 'now' | 'coming';

export interface TimelineStep {
  readonly key: string;
  readonly from: string;
  /** The same day for a milestone. */
  readonly to: string;
  readonly place: Place;
}

interface Dates {
  readonly windows: readonly { readonly key: string; readonly opensOn: string; readonly closesOn: string }[];
  readonly milestones: readonly { readonly key: string; readonly on: string }[];
}

/** The year of a cycle in its order: windows and milestones, and where `today` stands among them. Days are the program's. */
export function timelineOf({ windows, milestones }: Dates, today: string): readonly TimelineStep[] {
  return [
    ...windows.map(({ key, opensOn, closesOn }) => ({ key, from: opensOn, to: closesOn })),
    ...milestones.map(({ key, on }) => ({ key, from: on, to: on })),
  ]
    .map((step) => ({ ...step, place: placeOf(step, today) }))
    .sort((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
}

const placeOf = ({ from, to }: { readonly from: string; readonly to: string }, today: string): Place =>
  to < today ? 'past' : from > today ? 'coming' : 'now';

/** The day of a moment in a zone, as 2021-12-16. */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
