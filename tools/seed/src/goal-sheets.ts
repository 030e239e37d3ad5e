import { goalWords, type GoalWords } from './goal-texts';
import type { Pair } from './pairs';
import { until } from './until';

/** How far a pair is brought. */
export type SheetTarget = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'AGREED' | 'AMENDED';

interface Sheet {
  readonly id: string;
  readonly version: number;
}

const SHEET = 'query ($id: ID!) { match(id: $id) { goalSheet { id version } } }';

/** The sheet of the pair, which is there a moment after the announcement. */
export async function sheetOf({ matchId, mentee }: Pair): Promise<Sheet> {
  return until(`the goal sheet of match ${matchId}`, async () => {
    const { match } = await mentee.ask<{ match: { goalSheet: Sheet | null } | null }>(SHEET, { id: matchId });
    return match?.goalSheet;
  });
}

/** Writes one to three goals, by the number of the pair, and takes the sheet as far as it is to go. */
export async function bringSheet(
  pair: Pair,
  target: SheetTarget,
  { number, objectiveIds }: { readonly number: number; readonly objectiveIds: readonly string[] },
): Promise<void> {
  if (target === 'DRAFT') return;
  const { id: goalSheetId, version } = await sheetOf(pair);
  const goals = goalsFor(number, objectiveIds);
  await pair.mentee.act('saveGoalSheet', { goalSheetId, version, goals });
  await pair.mentee.act('submitGoalSheet', { goalSheetId });
  if (target === 'RETURNED') {
    const comment = 'A good start. Could the first goal be smaller, so that we can see it grow by February?';
    await pair.mentor.act('returnGoalSheet', { goalSheetId, comment });
  }
  if (target === 'AGREED' || target === 'AMENDED') await pair.mentor.act('agreeGoalSheet', { goalSheetId });
  if (target === 'AMENDED') await pair.mentee.act('amendGoalSheet', { goalSheetId });
}

/** Both let the staff read what they wrote. */
export async function shareSheet(pair: Pair): Promise<void> {
  const { id: goalSheetId } = await sheetOf(pair);
  await pair.mentor.act('shareGoalSheet', { goalSheetId, isShared: true });
  await pair.mentee.act('shareGoalSheet', { goalSheetId, isShared: true });
}

type Goal = Omit<GoalWords, 'objective'> & { readonly objectiveIds: string[] };

function goalsFor(number: number, objectiveIds: readonly string[]): Goal[] {
  return Array.from({ length: 1 + (number % 3) }, (_, step) => {
    const { objective, ...words } = goalWords[(number + step) % goalWords.length]!;
    return { ...words, objectiveIds: [objectiveIds[(objective - 1) % objectiveIds.length]!] };
  });
}
