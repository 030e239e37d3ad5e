/** What of a cycle the list of today's work is made from. Null stands for what could not be read. */
export interface DueFacts {
  readonly state: string;
  readonly windows: readonly { readonly key: string; readonly closesAt: string }[];
  readonly milestones: readonly { readonly key: string; readonly on: string }[];
  readonly applicationCounts: readonly { readonly state: string; readonly count: number }[] | null;
  readonly disagreementCount: number | null;
  readonly reviewerLoads: readonly { readonly assigned: number; readonly submitted: number }[] | null;
  readonly runs: readonly { readonly id: string; readonly state: string }[] | null;
  readonly matchCounts: readonly { readonly state: string; readonly count: number }[] | null;
  readonly goalSheetsLate: number | null;
  readonly noticeCounts: readonly { readonly state: string; readonly count: number; readonly held: number }[] | null;
}

export type DueKey =
  | 'undecided'
  | 'disputed'
  | 'reviewsOpen'
  | 'reviewsLate'
  | 'noRun'
  | 'announceLate'
  | 'toSign'
  | 'toAnnounce'
  | 'unconfirmed'
  | 'sheetsLate'
  | 'lettersFailed'
  | 'lettersHeld';

export interface Due {
  readonly key: DueKey;
  readonly count: number;
  /** It is late, or somebody gets nothing until it is done. */
  readonly isPressing: boolean;
  /** Where the rows behind it are, below the console of the cycle. */
  readonly to: string;
}

/** What waits for the coordinator today, most pressing first. `today` is the day of `now` where the program is. */
export function dueOf(facts: DueFacts, now: Date, today: string): readonly Due[] {
  const all = [...lettersDue(facts), ...reviewDue(facts, now), ...matchingDue(facts, today), ...yearDue(facts)];
  return all.filter(({ count }) => count > 0).sort((one, other) => Number(other.isPressing) - Number(one.isPressing));
}

interface Counted {
  readonly state: string;
  readonly count: number;
}

const countIn = (counts: readonly Counted[] | null, ...states: readonly string[]): number =>
  (counts ?? []).reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);

function lettersDue({ noticeCounts }: DueFacts): Due[] {
  const failed = countIn(noticeCounts, 'BOUNCED', 'FAILED');
  const held = (noticeCounts ?? []).reduce((sum, one) => sum + one.held, 0);
  return [
    { key: 'lettersFailed', count: failed, isPressing: true, to: 'notices/log?state=BOUNCED.FAILED' },
    { key: 'lettersHeld', count: held, isPressing: false, to: 'notices/log?state=HELD' },
  ];
}

/** From the first submission until people are told, somebody waits for the committee. */
function reviewDue(
  { state, windows, applicationCounts, disagreementCount, reviewerLoads }: DueFacts,
  now: Date,
): Due[] {
  if (!['IN_REVIEW', 'MATCHING'].includes(state)) return [];
  const closesAt = windows.find(({ key }) => key === 'REVIEW')?.closesAt;
  const isLate = closesAt !== undefined && Date.parse(closesAt) <= now.getTime();
  const undecided = countIn(applicationCounts, 'SUBMITTED', 'IN_REVIEW');
  const open = (reviewerLoads ?? []).reduce((sum, { assigned, submitted }) => sum + assigned - submitted, 0);
  const reviews = { count: state === 'IN_REVIEW' ? open : 0, to: 'applications?state=IN_REVIEW' };
  return [
    { key: 'undecided', count: undecided, isPressing: isLate, to: 'applications?state=SUBMITTED,IN_REVIEW' },
    { key: 'disputed', count: disagreementCount ?? 0, isPressing: true, to: 'applications?disagreement=1' },
    { key: isLate ? 'reviewsLate' : 'reviewsOpen', isPressing: isLate, ...reviews },
  ];
}

function matchingDue({ state, milestones, runs }: DueFacts, today: string): Due[] {
  if (state !== 'MATCHING' || runs === null) return [];
  const announceOn = milestones.find(({ key }) => key === 'ANNOUNCEMENT')?.on;
  const signed = runs.find((run) => run.state === 'SIGNED');
  const computed = runs.find((run) => run.state === 'COMPUTED');
  const isLate = announceOn !== undefined && announceOn < today;
  const isToday = announceOn === today;
  const pressing = isLate || isToday;
  return [
    { key: 'announceLate', count: Number(isLate), isPressing: true, to: 'matching' },
    {
      key: 'toAnnounce',
      count: Number(signed !== undefined),
      isPressing: pressing,
      to: `matching/runs/${signed?.id}/announce`,
    },
    {
      key: 'toSign',
      count: Number(!signed && computed !== undefined),
      isPressing: pressing,
      to: `matching/runs/${computed?.id}`,
    },
    { key: 'noRun', count: Number(!signed && !computed), isPressing: pressing, to: 'matching' },
  ];
}

function yearDue({ matchCounts, goalSheetsLate }: DueFacts): Due[] {
  return [
    { key: 'unconfirmed', count: countIn(matchCounts, 'ANNOUNCED'), isPressing: false, to: 'overview/matches' },
    { key: 'sheetsLate', count: goalSheetsLate ?? 0, isPressing: true, to: 'overview/goal-sheets' },
  ];
}
