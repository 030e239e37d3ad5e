import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useProgramDates } from '../../ui/program-dates';
import { readFacts } from './facts';
import type { AuditPageFragment } from './generated/graphql';
import { sayAction, sayName } from './logs';
import { useAuditTexts } from './texts';
import classes from './audit.module.css';

type Entry = AuditPageFragment['edges'][number]['node'];

export function EntryRow({ entry }: { entry: Entry }) {
  const say = useAuditTexts();
  const { timeZone } = useCycle();
  const { moment } = useProgramDates(timeZone);
  const { change, others } = readFacts(entry.facts);
  const kind = sayName(entry.subjectKind);
  return (
    <li className={classes['row']}>
      <Text size="sm" c="dimmed">
        <time dateTime={entry.at}>{moment(entry.at)}</time>
      </Text>
      <Text>{entry.actor ? (entry.actor.name ?? say('somebody')) : say('calendar')}</Text>
      <div className={classes['what']}>
        <Text fw={600}>{sayAction(entry.action)}</Text>
        {change && <Text size="sm">{say('fromTo', { from: shown(change.from), to: shown(change.to) })}</Text>}
        {others.map(({ name, value }) => (
          <Text key={name} size="sm" c="dimmed">
            {say('fact', { name: sayName(name), value: shown(value) })}
          </Text>
        ))}
        {entry.reason && <Text size="sm">{say('because', { reason: entry.reason })}</Text>}
      </div>
      <Anchor
        component={Link}
        to={`?subject=${entry.subjectId}`}
        aria-label={say('historyOf', { kind: kind.toLowerCase() })}
        size="sm"
      >
        {say('history')}
      </Anchor>
    </li>
  );
}

/** States are said in words; all other values as they are. */
const shown = (value: string): string => (/^[A-Z][A-Z_]+$/.test(value) ? sayName(value) : value);
