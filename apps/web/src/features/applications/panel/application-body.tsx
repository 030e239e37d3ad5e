import { Alert, Anchor, Badge, Button, Group, Text, Title } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Row } from '../row-pages';
import { StateBadge } from '../state-badge';
import { useTexts } from '../texts';
import { History } from './history';
import type { OpenApplication } from './open-application';
import { ReviewList } from './review-list';
import { usePanelTexts } from './texts';
import classes from './panel.module.css';

interface ApplicationBodyProps {
  readonly application: OpenApplication;
  readonly programId: string;
  readonly decide: (row: Row) => void;
}

/** Who it is and how it stands, what reviewers said, the answers, and what happened. */
export function ApplicationBody({ application, programId, decide }: ApplicationBodyProps) {
  const say = usePanelTexts();
  const { applicant, state, viewerCanDecide, hasDisagreement, messageToApplicant } = application;
  return (
    <div className={classes['body']}>
      <div>
        <Title order={2} size="h3">
          {applicant?.name ?? say('unnamed')}
        </Title>
        <Facts application={application} />
      </div>
      {hasDisagreement && <Alert color="yellow">{say('disputed')}</Alert>}
      {messageToApplicant && (
        <Alert color="gray" title={say('said')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{messageToApplicant}</Text>
        </Alert>
      )}
      {viewerCanDecide && (
        <Group>
          <Button onClick={() => decide({ ...application, reviews: application.reviews ?? [] })}>
            {say('decide')}
          </Button>
        </Group>
      )}
      <ReviewList reviews={application.reviews ?? []} isOpen={state === 'IN_REVIEW' || state === 'SUBMITTED'} />
      <Rules application={application} />
      <Answers application={application} />
      <History programId={programId} application={application} />
    </div>
  );
}

function Facts({ application: { role, state, applicant, submittedAt, isImported } }: { application: OpenApplication }) {
  const say = usePanelTexts();
  const name = useTexts();
  const intl = useIntl();
  return (
    <>
      <Group gap="xs" mt="xs">
        <StateBadge state={state} />
        <Badge variant="light" color="gray" size="lg" tt="none">
          {name(role)}
        </Badge>
        {isImported && (
          <Badge variant="light" color="gray" size="lg" tt="none">
            {say('imported')}
          </Badge>
        )}
      </Group>
      <Text mt="xs" style={{ overflowWrap: 'anywhere' }}>
        {applicant?.contact && <Anchor href={`mailto:${applicant.contact.email}`}>{applicant.contact.email}</Anchor>}
      </Text>
      {submittedAt && (
        <Text c="dimmed" size="sm">
          {name('submitted')} {intl.formatDate(submittedAt, { dateStyle: 'long', timeStyle: 'short' })}
        </Text>
      )}
    </>
  );
}

const COLOURS = { MET: 'green', WARNED: 'yellow', PENDING: 'yellow', FAILED: 'red' } as const;

function Rules({ application: { eligibility } }: { application: OpenApplication }) {
  const say = usePanelTexts();
  if (!eligibility || eligibility.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {say('rules')}
      </Title>
      <ul className={classes['rules']}>
        {eligibility.map(({ rule, standing, message }) => (
          <li key={rule}>
            <Badge color={COLOURS[standing]} variant="light" size="lg" tt="none" fullWidth>
              {say(standing)}
            </Badge>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ application: { answers } }: { application: OpenApplication }) {
  const say = usePanelTexts();
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {say('answers')}
      </Title>
      <dl className={classes['answers']}>
        {answers.map(({ question: { key, label, kind }, values, texts }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{kind === 'YES_NO' ? say(values[0] === 'yes' ? 'yes' : 'no') : texts.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
