import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useProgramDates } from '../../ui/program-dates';
import type { NoticeLineFragment } from './generated/graphql';
import { NoticeBadges } from './notice-badges';
import { useNoticePlaces } from './places';
import { useTemplateTexts } from './template-texts';
import { useLogTexts } from './texts';
import { whenOf } from './when';
import classes from './log.module.css';

export function LogRow({ notice }: { notice: NoticeLineFragment }) {
  const say = useLogTexts();
  const template = useTemplateTexts()(notice.template);
  const places = useNoticePlaces();
  const { moment } = useProgramDates(useCycle().timeZone);
  const name = notice.recipient?.name ?? notice.address ?? say('unnamed');
  const when = whenOf(notice);
  return (
    <li className={classes['row']}>
      <div>
        <Anchor component={Link} to={places.notice(notice.id)} fw={600} aria-label={say('open', { name, template })}>
          {name}
        </Anchor>
        <Text size="sm" c="dimmed" className={classes['address']}>
          {notice.address}
        </Text>
      </div>
      <div>
        <Text>{template}</Text>
        {notice.reason && (
          <Text size="sm" c="dimmed" className={classes['address']}>
            {notice.reason}
          </Text>
        )}
      </div>
      <NoticeBadges notice={notice} />
      <Text size="sm" c="dimmed">
        {say(when.key, { when: moment(when.at) })}
      </Text>
    </li>
  );
}
