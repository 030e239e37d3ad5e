import { Alert, Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { PageTitle } from '../../ui/page-title';
import { adviceOn } from './advice';
import { Journal } from './journal';
import { LetterSheet } from './letter-sheet';
import { NoticeActions } from './notice-actions';
import { NoticeFacts } from './notice-facts';
import type { NoticeInFull } from './notice-in-full';
import { useNoticePlaces } from './places';
import { useTemplateTexts } from './template-texts';
import { useNoticeDetailTexts } from './texts';
import classes from './log.module.css';

export function NoticeInDetail({ notice }: { notice: NoticeInFull }) {
  const say = useNoticeDetailTexts();
  const template = useTemplateTexts()(notice.template);
  const advice = adviceOn(notice);
  const name = notice.recipient?.name ?? notice.address ?? '';
  return (
    <>
      <Anchor component={Link} to={useNoticePlaces().log()} display="inline-block" mb="sm">
        {say('back')}
      </Anchor>
      <PageTitle document={`${template}, ${name}`}>{template}</PageTitle>
      <NoticeFacts notice={notice} />
      {advice && (
        <Alert
          color={notice.state === 'BOUNCED' || notice.state === 'FAILED' ? 'red' : 'yellow'}
          title={say('whatNow')}
          mb="lg"
        >
          {say(advice)}
        </Alert>
      )}
      <NoticeActions notice={notice} />
      <div className={classes['sides']}>
        <section aria-labelledby="letter">
          <Title order={2} id="letter" mb="xs">
            {say('letter')}
          </Title>
          <Text size="sm" c="dimmed" mb="md">
            {say('letterHelp')}
          </Text>
          {notice.letter ? <LetterSheet letter={notice.letter} name={name} /> : <Text>{say('noLetter')}</Text>}
        </section>
        <Journal attempts={notice.attempts ?? []} />
      </div>
    </>
  );
}
