import { goalTextLimits, goalTexts, type Goal } from './goal';
import type { GoalCycle, GoalProgram } from './goal-cycle';
import { goalField, type MissingFault, type NoGoalsFault, type SavedFault, type TextFault } from './goal-faults';

export const GOALS_AT_MOST = 3;

/** What a rule may look at besides the goals. */
export interface GoalSurroundings {
  readonly cycle: GoalCycle;
  readonly program: GoalProgram;
}

type GoalRule<Fault> = (goals: readonly Goal[], surroundings: GoalSurroundings) => readonly Fault[];

/** What holds for every saved text, a half-written one too. */
export const savedGoalRules: readonly GoalRule<SavedFault>[] = [
  atMostThree,
  textsFit,
  textsAreReadable,
  objectivesAreKnown,
  targetIsInCycle,
];

/** What holds on top for a text that is submitted. */
export const submittedGoalRules: readonly GoalRule<SavedFault | MissingFault | NoGoalsFault>[] = [
  ...savedGoalRules,
  atLeastOne,
  everythingIsWritten,
];

/** Everything that is wrong, in the order of the rules; empty when nothing is. */
export function faultsOf<Fault>(
  rules: readonly GoalRule<Fault>[],
  goals: readonly Goal[],
  surroundings: GoalSurroundings,
): readonly Fault[] {
  return rules.flatMap((rule) => rule(goals, surroundings));
}

function atMostThree(goals: readonly Goal[]): readonly SavedFault[] {
  return goals.length > GOALS_AT_MOST ? [{ reason: 'too-many-goals', limit: GOALS_AT_MOST, field: ['goals'] }] : [];
}

function atLeastOne(goals: readonly Goal[]): readonly NoGoalsFault[] {
  return goals.length === 0 ? [{ reason: 'no-goals', field: ['goals'] }] : [];
}

function textsFit(goals: readonly Goal[]): readonly TextFault[] {
  return perText(goals, (text, limit) => (text.length > limit ? { reason: 'text-too-long', limit } : null));
}

function textsAreReadable(goals: readonly Goal[]): readonly TextFault[] {
  return perText(goals, (text) => (isReadable(text) ? null : { reason: 'text-unreadable' }));
}

function everythingIsWritten(goals: readonly Goal[]): readonly MissingFault[] {
  return goals.flatMap((goal, index) => {
    const missing = [...goalTexts, 'targetOn' as const].filter((field) => goal[field] === null);
    const untagged = goal.objectiveIds.length === 0 ? (['objectiveIds'] as const) : [];
    return [...missing, ...untagged].map(
      (name) => ({ reason: 'field-missing', field: goalField(index, name) }) as const,
    );
  });
}

function objectivesAreKnown(goals: readonly Goal[], { program }: GoalSurroundings): readonly SavedFault[] {
  const known = new Set(program.objectives.map((objective) => objective.id));
  return goals.flatMap((goal, index) =>
    goal.objectiveIds.every((id) => known.has(id))
      ? []
      : [{ reason: 'unknown-objective', field: goalField(index, 'objectiveIds') } as const],
  );
}

function targetIsInCycle(goals: readonly Goal[], { cycle }: GoalSurroundings): readonly SavedFault[] {
  const { firstDay: earliestOn, lastDay: latestOn } = cycle;
  return goals.flatMap(({ targetOn }, index) =>
    targetOn === null || (targetOn >= earliestOn && targetOn <= latestOn)
      ? []
      : [{ reason: 'target-outside-cycle', earliestOn, latestOn, field: goalField(index, 'targetOn') } as const],
  );
}

/** Control characters other than line breaks and tabs cannot be stored, shown or mailed. */
export const isReadable = (text: string): boolean => !/[^\P{Cc}\n\r\t]/u.test(text);

type WithoutField<Fault> = Fault extends unknown ? Omit<Fault, 'field'> : never;

function perText(
  goals: readonly Goal[],
  check: (text: string, limit: number) => WithoutField<TextFault> | null,
): TextFault[] {
  return goals.flatMap((goal, index) =>
    goalTexts.flatMap((name) => {
      const fault = check(goal[name] ?? '', goalTextLimits[name]);
      return fault ? [{ ...fault, field: goalField(index, name) } as TextFault] : [];
    }),
  );
}
