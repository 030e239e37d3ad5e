import { Text, Title } from '@mantine/core';
import { useCycle } from '../../app/console/cycle';
import { useProgramDates } from '../../ui/program-dates';
import type { NoticeInFull } from './notice-in-full';
import { useNoticeDetailTexts } from './texts';
import classes from './log.module.css';

/** Every try at sending a letter, the oldest first. */
export function Journal({ attempts }: { attempts: NonNullable<NoticeInFull['attempts']> }) {
  const say = useNoticeDetailTexts();
  const { moment } = useProgramDates(useCycle().timeZone);
  return (
    <section aria-labelledby="journal">
      <Title order={2} id="journal" mb="sm">
        {say('journal')}
      </Title>
      {attempts.length === 0 && <Text>{say('noAttempt')}</Text>}
      <ol className={classes['journal']}>
        {attempts.map(({ startedAt, outcome, code, detail }) => (
          <li key={startedAt}>
            <Text size="sm" c="dimmed">
              {moment(startedAt)}
            </Text>
            <Text>
              {say(outcome ?? 'underWay')}
              {code === null ? '' : ` (${code})`}
            </Text>
            {detail && <code>{detail}</code>}
          </li>
        ))}
      </ol>
    </section>
  );
}
