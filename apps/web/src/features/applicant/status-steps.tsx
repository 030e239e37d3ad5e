import { Title } from '@mantine/core';
import { useNow } from '../../app/session';
import { useDates } from '../../ui/dates';
import { useRoom } from './room';
import { useApplicantTexts } from './texts';
import { timelineOf } from './timeline';
import classes from './applicant.module.css';

/** What happened with dates, and the days that are ahead. */
export function StatusSteps() {
  const say = useApplicantTexts();
  const dates = useDates();
  const { application, cycle } = useRoom();
  const today = useNow().toLocaleDateString('sv', { timeZone: cycle.timeZone });
  return (
    <section aria-labelledby="steps">
      <Title order={2} id="steps" mb="md">
        {say('datesTitle')}
      </Title>
      <ol className={classes['steps']}>
        {timelineOf(application, cycle, today).map(({ text, at, on, isLatest }) => (
          <li
            key={`${text}-${at ?? on}`}
            data-when={at === null ? 'ahead' : 'past'}
            aria-current={isLatest ? 'step' : undefined}
          >
            <span className={classes['stepText']}>{say(text)}</span>
            <time dateTime={at ?? on ?? ''}>{at === null ? dates.day(on ?? '') : dates.dayOf(at)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
