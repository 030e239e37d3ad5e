import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useProgramDates } from '../../ui/program-dates';
import { NoticeBadges } from './notice-badges';
import type { NoticeInFull } from './notice-in-full';
import { useNoticePlaces } from './places';
import { useNoticeDetailTexts } from './texts';
import classes from './log.module.css';

/** Who gets a letter, when, and where it stands. */
export function NoticeFacts({ notice }: { notice: NoticeInFull }) {
  const say = useNoticeDetailTexts();
  const places = useNoticePlaces();
  const { moment } = useProgramDates(useCycle().timeZone);
  const { recipient, resends } = notice;
  return (
    <dl className={classes['facts']}>
      <dt>{say('state')}</dt>
      <dd>
        <NoticeBadges notice={notice} /> {notice.reason}
      </dd>
      <dt>{say('to')}</dt>
      <dd>
        {recipient?.name}{' '}
        {recipient && (
          <Anchor component={Link} to={places.log({ person: recipient.id })}>
            {say('allTo')}
          </Anchor>
        )}
      </dd>
      <dt>{say('address')}</dt>
      <dd>{notice.address}</dd>
      <dt>{say('due')}</dt>
      <dd>{moment(notice.dueAt)}</dd>
      {notice.sentAt && (
        <>
          <dt>{say('sent')}</dt>
          <dd>{moment(notice.sentAt)}</dd>
        </>
      )}
      {resends && (
        <>
          <dt>{say('again')}</dt>
          <dd>
            <Anchor component={Link} to={places.notice(resends.id)}>
              {say('againLink', { when: moment(resends.dueAt) })}
            </Anchor>
          </dd>
        </>
      )}
    </dl>
  );
}
