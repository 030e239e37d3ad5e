import { Anchor, Text, Title } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { Deadline } from '../../ui/deadline';
import { PageTitle } from '../../ui/page-title';
import { CommitteeMessage } from './committee-message';
import { EarlierAnswersOffer } from './earlier-answers-offer';
import { useFormTexts } from './form-texts';
import { failingOf, useRoom, windowOf } from './room';
import { RoomNotes } from './room-notes';
import { progressOf, stateOf, type SectionState } from './sections';
import { useApplicantTexts } from './texts';
import classes from './applicant.module.css';

const TONES: Readonly<Record<SectionState, string>> = {
  todo: 'note',
  started: 'warn',
  done: 'good',
  attention: 'bad',
  optional: 'quiet',
};

/** The sections of the form, how far each is, and how much time is left. */
export function TaskList() {
  const say = useFormTexts();
  const sayStatus = useApplicantTexts();
  const { application, cycle, sections, autosave } = useRoom();
  if (!application.viewerCanSave) return <Navigate to="../check" replace />;
  const standing = { values: autosave.values, failing: failingOf(application) };
  const { done, needed } = progressOf(sections, standing);
  const window = windowOf(cycle, 'APPLICATIONS');
  const isDraft = application.state === 'DRAFT';
  return (
    <div className={classes['page']}>
      <Anchor component={Link} to={isDraft ? '/me' : '../status'}>
        {isDraft ? sayStatus('back') : say('toStatus')}
      </Anchor>
      <PageTitle>{say('taskTitle', { side: sayStatus(`as${application.role}`) })}</PageTitle>
      <Text c="dimmed">
        {cycle.program?.name} {cycle.name}
      </Text>
      {isDraft && window && (
        <Text mb="md">
          {say('deadline')} <Deadline closesAt={window.closesAt} timeZone={cycle.timeZone} yours={say('yours')} />.
        </Text>
      )}
      <RoomNotes />
      <CommitteeMessage />
      <Text fw={600} fz="lg" mt="lg">
        {done === needed ? say('progressAll') : say('progress', { done, needed })}
      </Text>
      <progress
        className={classes['progress']}
        value={done}
        max={needed}
        aria-label={say('progress', { done, needed })}
      />
      <Title order={2} className="visually-hidden">
        {say('sections')}
      </Title>
      <ul className={classes['tasks']}>
        {sections.map((section) => {
          const state = stateOf(section, standing);
          return <Task key={section.key} to={`../${section.key}`} text={say(section.key)} state={state} />;
        })}
        <Task to="../about-you" text={say('aboutYou')} state="optional" />
        <Task to="../check" text={say('check')} />
      </ul>
      <EarlierAnswersOffer />
    </div>
  );
}

function Task({ to, text, state }: { to: string; text: string; state?: SectionState }) {
  const say = useFormTexts();
  return (
    <li>
      <Link to={to}>{text}</Link>
      {state && (
        <span className={classes['tag']} data-tone={TONES[state]}>
          {say(`section.${state}`)}
        </span>
      )}
    </li>
  );
}
