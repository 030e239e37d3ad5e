import type { GoalSheetNextStep, GoalSheetState, GoalState, MatchState } from '../generated/graphql';

export type { Side } from '../sides';

/** What decides about somebody's next action: one of their matches, as they stand in it. */
export interface MatchStanding {
  readonly id: string;
  readonly state: MatchState;
  readonly viewerCanConfirm: boolean;
  readonly confirmBy: string;
  /** The first instant after the time in which goals are agreed on; null where the cycle has none. */
  readonly goalsBy: string | null;
  readonly goalSheet: SheetStanding | null;
}

interface SheetStanding {
  readonly id: string;
  readonly state: GoalSheetState;
  readonly nextStep: GoalSheetNextStep | null;
  readonly edition: number;
  readonly dueAt: string;
  readonly goals: readonly { readonly state: GoalState; readonly targetOn: string | null }[];
}

/** Most pressing first: what others wait for, then what has a day, then what goes on by itself. */
const KINDS = [
  'CONFIRM',
  'ANSWER',
  'REVISE',
  'AMEND',
  'WRITE',
  'CONCLUDE',
  'WORK',
  'AWAIT_MENTOR',
  'AWAIT_MENTEE',
  'AWAIT_SHEET',
] as const;
export type ActionKind = (typeof KINDS)[number];

export interface NextAction {
  readonly kind: ActionKind;
  readonly matchId: string;
  /** Null where the action is about the match itself. */
  readonly sheetId: string | null;
  /** The first instant that is too late; null where no deadline is set. */
  readonly by: string | null;
}

const ENDED: readonly MatchState[] = ['COMPLETED', 'ENDED_WITHOUT_FAULT', 'ENDED_FOR_CAUSE'];

export const isOver = ({ state }: { readonly state: MatchState }): boolean => ENDED.includes(state);

/** What somebody does next about one match; null when nothing is left. `today` is the day where the program is. */
export function nextActionOf(match: MatchStanding, today: string): NextAction | null {
  if (isOver(match)) return null;
  const { goalSheet: sheet } = match;
  if (match.viewerCanConfirm) return { kind: 'CONFIRM', matchId: match.id, sheetId: null, by: match.confirmBy };
  if (sheet === null) return { kind: 'AWAIT_SHEET', matchId: match.id, sheetId: null, by: null };
  if (sheet.nextStep === null) return null;
  const kind = kindOf(sheet.nextStep, sheet, today);
  return { kind, matchId: match.id, sheetId: sheet.id, by: dueOf(kind, sheet, match.goalsBy) };
}

/** The next action of every match, most pressing first. */
export function nextActions(matches: readonly (MatchStanding & { readonly today: string })[]): readonly NextAction[] {
  return matches
    .flatMap((match) => nextActionOf(match, match.today) ?? [])
    .sort((one, other) => rank(one) - rank(other) || (one.by ?? '~').localeCompare(other.by ?? '~'));
}

const rank = ({ kind }: NextAction): number => KINDS.indexOf(kind);

function kindOf(nextStep: GoalSheetNextStep, { state, goals }: SheetStanding, today: string): ActionKind {
  switch (nextStep) {
    case 'REVISE':
      return state === 'AMENDED' ? 'AMEND' : 'REVISE';
    case 'WORK_ON_GOALS':
      return goals.some(({ state, targetOn }) => state === 'ACTIVE' && targetOn !== null && targetOn < today)
        ? 'CONCLUDE'
        : 'WORK';
    default:
      return nextStep;
  }
}

/** The sheet's own day is for its submission; the answer is due within the cycle's time for goals; an amendment has no day. */
function dueOf(kind: ActionKind, { edition, dueAt }: SheetStanding, goalsBy: string | null): string | null {
  if (edition > 1) return null;
  if (kind === 'ANSWER' || kind === 'AWAIT_MENTOR') return goalsBy;
  return kind === 'WORK' || kind === 'CONCLUDE' ? null : dueAt;
}
