import type { ChartFigureProps } from '../../ui/chart-figure';
import type { Overview } from './overview';
import type { useFigureTexts } from './texts';

type Words = ReturnType<typeof useFigureTexts>;
type Figure = ChartFigureProps | null;

const FUNNEL = [
  'DRAFT',
  'SUBMITTED',
  'IN_REVIEW',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'PLACED',
  'WAITLISTED',
  'CARRIED_OVER',
  'DECLINED',
  'WITHDRAWN',
] as const;

/** Applications by state, mentors and mentees side by side. */
export function funnelFigure({ applicationCounts: counts }: Overview, say: Words): Figure {
  if (!counts || counts.length === 0) return null;
  const sum = (role: string | null, ...states: readonly string[]): number =>
    counts.reduce(
      (total, one) => total + ((role ?? one.role) === one.role && states.includes(one.state) ? one.count : 0),
      0,
    );
  const rows = FUNNEL.filter((state) => sum(null, state) > 0).map((state) => ({
    name: say(state),
    values: { mentors: sum('MENTOR', state), mentees: sum('MENTEE', state) },
  }));
  const series = [
    { key: 'mentors', label: say('mentors') },
    { key: 'mentees', label: say('mentees') },
  ];
  const summary = say('funnelSummary', { total: sum(null, ...FUNNEL), placed: sum(null, 'PLACED') });
  return { title: say('funnel'), summary, kind: 'across', data: { nameLabel: say('state'), rows, series } };
}

/** Places to one side, the mentees who want them to the other; the scarcest topic first. */
export function topicFigure({ topicBalance: topics }: Overview, say: Words): Figure {
  if (!topics?.some(({ places, mentees }) => places + mentees > 0)) return null;
  const sorted = [...topics].sort((one, other) => one.places - one.mentees - (other.places - other.mentees));
  const rows = sorted.map(({ label, places, mentees }) => ({ name: label, values: { wanted: mentees, places } }));
  const series = [
    { key: 'wanted', label: say('wanted'), tone: 'warn', isMirrored: true },
    { key: 'places', label: say('places'), tone: 'brand' },
  ] as const;
  const count = topics.filter(({ places, mentees }) => mentees > places).length;
  const data = { nameLabel: say('topic'), rows, series };
  return { title: say('topics'), summary: say('topicsSummary', { count }), kind: 'stacked-across', data };
}

export function reviewFigure({ reviewerLoads: loads }: Overview, say: Words): Figure {
  const asked = loads?.filter(({ assigned }) => assigned > 0) ?? [];
  if (asked.length === 0) return null;
  const total = (key: 'assigned' | 'submitted'): number => asked.reduce((sum, load) => sum + load[key], 0);
  const rows = asked.map(({ reviewer, assigned, submitted }) => ({
    name: reviewer?.name ?? say('unnamed'),
    values: { given: submitted, open: assigned - submitted },
  }));
  const series = [
    { key: 'given', label: say('given'), tone: 'good' },
    { key: 'open', label: say('open'), tone: 'warn' },
  ] as const;
  const summary = say('reviewsSummary', { submitted: total('submitted'), assigned: total('assigned') });
  return { title: say('reviews'), summary, kind: 'stacked-across', data: { nameLabel: say('reviewer'), rows, series } };
}

const SHEETS = ['draft', 'submitted', 'returned', 'agreed', 'amended', 'closed'] as const;

const SAID = {
  draft: 'DRAFT_SHEET',
  submitted: 'SUBMITTED_SHEET',
  returned: 'RETURNED_SHEET',
  agreed: 'AGREED_SHEET',
  amended: 'AMENDED_SHEET',
  closed: 'CLOSED_SHEET',
} as const;

export function goalFigure({ goalSheetCounts: counts }: Overview, say: Words): Figure {
  if (!counts || counts.total === 0) return null;
  const rows = SHEETS.filter((state) => counts[state] > 0).map((state) => ({
    name: say(SAID[state]),
    values: { sheets: counts[state] },
  }));
  const { agreed, amended, closed, total, late } = counts;
  const summary = say('goalsSummary', { agreed: agreed + amended + closed, total, late });
  const data = { nameLabel: say('state'), rows, series: [{ key: 'sheets', label: say('sheets') }] };
  return { title: say('goals'), summary, kind: 'across', data };
}

export function letterFigure({ noticeCounts: counts }: Overview, say: Words): Figure {
  const some = counts?.filter(({ count }) => count > 0) ?? [];
  if (some.length === 0) return null;
  const of = (...states: readonly string[]): number =>
    some.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);
  const rows = some.map(({ state, count }) => ({ name: say(state), values: { count } }));
  const summary = say('lettersSummary', { sent: of('SENT'), failed: of('BOUNCED', 'FAILED') });
  const data = { nameLabel: say('state'), rows, series: [{ key: 'count', label: say('count') }] };
  return { title: say('letters'), summary, kind: 'across', data };
}
