import { Text, Title } from '@mantine/core';
import { Deadline } from '../deadline';
import { useClock } from '../use-clock';
import { dayIn, dayInWords } from '../when';
import { zoneOf, type SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import { standingOf, stepsOf } from './whose-turn';
import classes from './goals.module.css';
import shared from '../participant.module.css';

/** Who does what next, and until when. */
export function SheetStanding({ seen }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const { zone } = useClock();
  const { sheet, side, name } = seen;
  const goalsBy = sheet.cycle?.windows.find(({ key }) => key === 'GOAL_SETTING')?.closesAt ?? null;
  const isFirst = sheet.edition === 1;
  const days = isFirst ? { dueAt: sheet.dueAt, goalsBy } : { dueAt: null, goalsBy: null };
  const { turn, isMine, by } = standingOf({ ...sheet, ...days });
  const comment = sheet.text?.comment;
  return (
    <section aria-labelledby="standing" className={shared['next']} data-quiet={isMine ? undefined : true}>
      <Steps state={sheet.state} />
      {isMine && (
        <Text size="sm" fw={600} c="var(--brand-strong)" mt="md">
          {say('yourTurn')}
        </Text>
      )}
      <Title order={2} id="standing" mt={isMine ? 0 : 'md'} mb="xs">
        {say(turn, { name })}
      </Title>
      <Text className={shared['measure']}>{say(`${turn}_WHY`, { name })}</Text>
      <When seen={seen} />
      {by !== null && <Deadline at={by} zone={zoneOf(sheet, zone)} />}
      {comment && (
        <figure className={classes['comment']}>
          <Text component="figcaption" size="sm" fw={600}>
            {side === 'MENTEE' ? say('comment', { name }) : say('commentMine')}
          </Text>
          <blockquote className={classes['commentText']}>{comment}</blockquote>
        </figure>
      )}
    </section>
  );
}

function When({ seen: { sheet } }: { seen: SeenSheet }) {
  const say = useGoalTexts();
  const { locale, now, zone } = useClock();
  const place = zoneOf(sheet, zone);
  const day = (at: string): string => dayInWords(locale, dayIn(place, new Date(at)), dayIn(place, now));
  if (sheet.state === 'AGREED' && sheet.agreedAt)
    return <Text c="dimmed">{say('agreedOn', { day: day(sheet.agreedAt) })}</Text>;
  if (sheet.state === 'SUBMITTED' && sheet.submittedAt)
    return <Text c="dimmed">{say('submittedOn', { day: day(sheet.submittedAt) })}</Text>;
  return null;
}

function Steps({ state }: { state: SeenSheet['sheet']['state'] }) {
  const say = useGoalTexts();
  return (
    <ol className={classes['steps']} aria-label={say('steps')}>
      {stepsOf(state).map(({ step, standing }) => (
        <li key={step} data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
          {say(step)}
          {standing === 'done' && <span className="visually-hidden"> ({say('stepDone')})</span>}
        </li>
      ))}
    </ol>
  );
}
