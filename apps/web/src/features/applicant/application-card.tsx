import { Anchor, Button, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useDates } from '../../ui/dates';
import { Deadline } from '../../ui/deadline';
import type { MyApplicationsQuery } from './generated/graphql';
import { shownState, StateTag } from './state-tag';
import { useApplicantTexts } from './texts';
import classes from './applicant.module.css';

type Application = MyApplicationsQuery['myApplications'][number];

/** One application in the list: to what, how it stands, what is next. */
export function ApplicationCard({ application }: { application: Application }) {
  const say = useApplicantTexts();
  const dates = useDates();
  const { id, role, cycle, nextStep, savedAt, submittedAt, viewerCanSave } = application;
  const shown = shownState(application);
  const window = cycle?.windows.find(({ key }) => key === 'APPLICATIONS');
  const isDraft = shown === 'DRAFT';
  return (
    <article className={classes['card']} aria-labelledby={`application-${id}`}>
      <StateTag state={shown} />
      <Title order={2} id={`application-${id}`}>
        {say('applicationTo', { cycle: cycle?.name ?? '', side: say(role) })}
      </Title>
      <Text c="dimmed">{cycle?.program?.name}</Text>
      {isDraft && window && cycle ? (
        <Text>
          {say('deadlineIs')} <Deadline closesAt={window.closesAt} timeZone={cycle.timeZone} yours={say('yours')} />.
        </Text>
      ) : (
        nextStep &&
        shown !== 'UNSENT' && (
          <Text>{say(`next.${nextStep.kind}`, { date: nextStep.on ? dates.day(nextStep.on) : '' })}</Text>
        )
      )}
      <Text size="sm" c="dimmed">
        {submittedAt
          ? say('submittedOn', { date: dates.dayOf(submittedAt) })
          : say('savedOn', { date: dates.moment(savedAt) })}
      </Text>
      {isDraft && viewerCanSave ? (
        <Button component={Link} to={`/me/applications/${id}`} mt="xs">
          {say('goOn')}
        </Button>
      ) : (
        <Anchor component={Link} to={`/me/applications/${id}`} aria-describedby={`application-${id}`}>
          {say('look')}
        </Anchor>
      )}
    </article>
  );
}
