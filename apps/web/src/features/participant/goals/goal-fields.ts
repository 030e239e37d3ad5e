import type { GoalInput, ParticipantGoalSheetQuery } from '../generated/graphql';
import type { Problem } from '../../../ui/autosave/autosave-state';
import type { Values } from '../../../ui/autosave/values';

export type Goal = NonNullable<NonNullable<ParticipantGoalSheetQuery['goalSheet']>['text']>['goals'][number];

/** What is typed: a text, a day, or the ids of objectives. */
export type GoalValue = string | readonly string[];

export const TEXT_FIELDS = ['specific', 'measurable', 'achievable', 'relevant', 'firstStep'] as const;
export const GOAL_FIELDS = [
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'targetOn',
  'firstStep',
  'objectiveIds',
] as const;
export type GoalField = (typeof GOAL_FIELDS)[number];

export const GOALS_AT_MOST = 3;

/** The characters that a text may have; the endpoint holds to the same. */
export const LONGEST: Readonly<Record<(typeof TEXT_FIELDS)[number], number>> = {
  specific: 2_000,
  measurable: 2_000,
  achievable: 2_000,
  relevant: 2_000,
  firstStep: 1_000,
};

/** The name of a goal's field on the page. */
export const keyOf = (goalId: string, field: GoalField): string => `${goalId}.${field}`;

export const partsOf = (key: string): readonly [goalId: string, field: GoalField] => {
  const dot = key.lastIndexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1) as GoalField];
};

export const isOpen = ({ state }: Pick<Goal, 'state'>): boolean => state === 'DRAFT';

/** The open goals as the page keeps them, field by field. */
export function valuesOf(goals: readonly Goal[]): Values<GoalValue> {
  const pairs = goals
    .filter(isOpen)
    .flatMap((goal) => GOAL_FIELDS.map((field) => [keyOf(goal.id, field), valueOf(goal, field)]));
  return Object.fromEntries(pairs) as Values<GoalValue>;
}

const valueOf = (goal: Goal, field: GoalField): GoalValue =>
  field === 'objectiveIds' ? goal.objectives.map(({ id }) => id) : (goal[field] ?? '');

/** What to send: the open goals in their order, each with what was changed of it. */
export function inputsOf(openIds: readonly string[], changes: Values<GoalValue>): GoalInput[] {
  return openIds.map((id) => {
    const mine = Object.entries(changes).flatMap(([key, value]) => {
      const [goalId, field] = partsOf(key);
      return goalId === id ? [[field, field === 'targetOn' && value === '' ? null : value]] : [];
    });
    return { id, ...Object.fromEntries(mine) } as GoalInput;
  });
}

/** Changed fields of goals that are not on the sheet any more. */
export const lostOf = (openIds: readonly string[], changes: Values<GoalValue>): readonly string[] =>
  Object.keys(changes).filter((key) => !openIds.includes(partsOf(key)[0]));

interface Fault {
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** What the endpoint would not take, at the fields of the page. Its paths count the open goals: `goals`, `1`, `relevant`. */
export function problemsOf(faults: readonly Fault[], openIds: readonly string[]): Problem[] {
  return faults.map(({ message, field }) => {
    const [list, index, name] = field ?? [];
    const goalId = list === 'goals' && index !== undefined ? openIds[Number(index)] : undefined;
    return { message, field: goalId && name ? keyOf(goalId, name as GoalField) : null };
  });
}

export const isWritten = (value: GoalValue | undefined): boolean =>
  value !== undefined && (typeof value === 'string' ? value.trim() !== '' : value.length > 0);

/** How many fields of a goal are written. */
export const writtenCount = (goalId: string, values: Values<GoalValue>): number =>
  GOAL_FIELDS.filter((field) => isWritten(values[keyOf(goalId, field)])).length;
