import { Text } from '@mantine/core';
import { useClock } from '../use-clock';
import { dayIn, dayInWords } from '../when';
import { TEXT_FIELDS, type Goal } from './goal-fields';
import { useGoalTexts } from './texts';
import classes from './goals.module.css';
import shared from '../participant.module.css';

type WrittenField = Exclude<(typeof TEXT_FIELDS)[number], 'specific'>;
const BEFORE_DAY: readonly WrittenField[] = ['measurable', 'achievable', 'relevant'];

/** What a goal says, to be read. What exactly will be different is its heading, which stands above. */
export function GoalWords({ goal, relevant }: { goal: Goal; relevant: string }) {
  const say = useGoalTexts();
  const { locale, now, zone } = useClock();
  const labelOf = (field: WrittenField): string => (field === 'relevant' ? relevant : say(field));
  return (
    <dl className={shared['facts']}>
      {BEFORE_DAY.map((field) => (
        <Fact key={field} label={labelOf(field)} text={goal[field] ?? null} />
      ))}
      <Fact label={say('targetOn')} text={goal.targetOn ? dayInWords(locale, goal.targetOn, dayIn(zone, now)) : null} />
      <Fact label={say('firstStep')} text={goal.firstStep ?? null} />
      <div>
        <dt>{say('objectiveIds')}</dt>
        <dd>
          {goal.objectives.length === 0 ? (
            <Text c="dimmed">{say('notWritten')}</Text>
          ) : (
            <ul className={classes['tags']}>
              {goal.objectives.map(({ id, text }) => (
                <li key={id}>{text ?? say('objectiveGone')}</li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Fact({ label, text }: { label: string; text: string | null }) {
  const say = useGoalTexts();
  return (
    <div>
      <dt>{label}</dt>
      <dd className={classes['text']}>{text ?? <Text c="dimmed">{say('notWritten')}</Text>}</dd>
    </div>
  );
}
