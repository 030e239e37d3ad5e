import { Text } from '@mantine/core';
import { Section } from '../section';
import { useClock } from '../use-clock';
import { dayIn, dayInWords } from '../when';
import { GoalWords } from './goal-words';
import { useRelevantLabel } from './relevant-label';
import { zoneOf, type SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import classes from './goals.module.css';
import shared from '../participant.module.css';

/** The editions that were agreed, newest first; not the one that stands on the page already. */
export function Editions({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const { locale, now, zone } = useClock();
  const relevant = useRelevantLabel(seen);
  const { sheet } = seen;
  const agreed = sheet.text?.agreedEditions.toReversed() ?? [];
  const isShown = sheet.state === 'AGREED' || sheet.state === 'CLOSED';
  const editions = agreed.filter(({ number }) => !(isShown && number === sheet.edition));
  if (editions.length === 0) return null;
  const place = zoneOf(sheet, zone);
  const dayOf = (at: string): string => dayInWords(locale, dayIn(place, new Date(at)), dayIn(place, now));
  return (
    <Section id="editions" title={say(isShown ? 'history' : 'inForce')}>
      {editions.map(({ number, agreedAt, goals }) => (
        <details key={number} className={shared['letter']}>
          <summary>
            <span>{say('edition', { number, day: dayOf(agreedAt) })}</span>
          </summary>
          {goals.map((goal, index) => (
            <div key={goal.id} className={classes['example']}>
              <Text size="sm" c="dimmed">
                {say('goal', { number: index + 1 })}
              </Text>
              <Text fw={600} mb="sm">
                {goal.specific}
              </Text>
              <GoalWords goal={goal} relevant={relevant} />
            </div>
          ))}
        </details>
      ))}
    </Section>
  );
}
