import { useIntl } from 'react-intl';
import { useClock } from '../use-clock';
import { dayIn, dayInWords } from '../when';
import { isWritten, partsOf, type GoalField, type GoalValue } from './goal-fields';
import { useRelevantLabel } from './relevant-label';
import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';

export interface FieldNames {
  /** "Goal 2: What is the first step?" */
  labelOf(key: string): string;
  /** A value as people read it; null for nothing. */
  show(key: string, value: GoalValue | undefined): string | null;
}

/** How the fields of the open goals are called outside of their forms. */
export function useFieldNames(seen: SeenSheet, openIds: readonly string[]): FieldNames {
  const say = useGoalTexts();
  const relevant = useRelevantLabel(seen);
  const { locale, now, zone } = useClock();
  const { formatList } = useIntl();
  const objectives = new Map(seen.sheet.cycle?.program?.objectives.map(({ id, text }) => [id, text]));
  const finished = (seen.sheet.text?.goals.length ?? 0) - openIds.length;
  const nameOf = (field: GoalField): string => (field === 'relevant' ? relevant : say(field));
  return {
    labelOf(key) {
      const [goalId, field] = partsOf(key);
      const at = openIds.indexOf(goalId);
      return at < 0 ? nameOf(field) : say('problemAt', { number: finished + at + 1, field: nameOf(field) });
    },
    show(_key, value) {
      if (value === undefined || !isWritten(value)) return null;
      if (typeof value !== 'string')
        return formatList(
          value.map((id) => objectives.get(id) ?? say('objectiveGone')),
          { type: 'unit' },
        );
      return /^\d{4}-\d\d-\d\d$/.test(value) ? dayInWords(locale, value, dayIn(zone, now)) : value;
    },
  };
}
