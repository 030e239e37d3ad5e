import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { PageTitle } from '../../ui/page-title';
import { ClosedNote } from './closed-note';
import { CommitteeMessage } from './committee-message';
import { useRoom } from './room';
import { RulesNote } from './rules-note';
import { shownState, StateTag } from './state-tag';
import { StatusSteps } from './status-steps';
import { useApplicantTexts } from './texts';
import { Withdraw } from './withdraw';
import classes from './applicant.module.css';

/** The first page of an application: its task list while it is a draft, and then how it stands. */
export function ApplicationStart() {
  const { state, viewerCanSave } = useRoom().application;
  return <Navigate to={state === 'DRAFT' && viewerCanSave ? 'answers' : 'status'} replace />;
}

/** How an application stands: what is done about it now, what happened, and what is ahead. */
export function StatusPage() {
  const say = useApplicantTexts();
  const { application, cycle } = useRoom();
  const shown = shownState(application);
  return (
    <div className={classes['page']}>
      <Anchor component={Link} to="/me">
        {say('back')}
      </Anchor>
      <PageTitle>{say('statusTitle', { side: say(`as${application.role}`) })}</PageTitle>
      <Group gap="md" mb="lg">
        <StateTag state={shown} />
        <Text c="dimmed">
          {cycle.program?.name} {cycle.name}
        </Text>
      </Group>
      <section className={classes['now']} aria-labelledby="now">
        <Title order={2} id="now">
          {say('nowTitle')}
        </Title>
        <Text mt="sm">{say(`now.${shown}`)}</Text>
        <NextAction />
      </section>
      <CommitteeMessage />
      {shown === 'UNSENT' && <ClosedNote />}
      <RulesNote />
      <StatusSteps />
      <Withdraw />
    </div>
  );
}

function NextAction() {
  const say = useApplicantTexts();
  const { state, viewerCanSave } = useRoom().application;
  const answers = (
    <Anchor component={Link} to={viewerCanSave ? '../answers' : '../check'}>
      {say(viewerCanSave ? 'changeLink' : 'answersLink')}
    </Anchor>
  );
  return (
    <Group mt="md" gap="lg">
      {state === 'PLACED' && (
        <Button component={Link} to="/home">
          {say('toMatch')}
        </Button>
      )}
      {state === 'NEEDS_INFORMATION' && viewerCanSave && (
        <Button component={Link} to="../answers">
          {say('answerLink')}
        </Button>
      )}
      {state === 'NEEDS_INFORMATION' && viewerCanSave ? null : answers}
      {(state === 'DECLINED' || state === 'WITHDRAWN') && <Anchor href="/">{say('applyAgain')}</Anchor>}
    </Group>
  );
}
