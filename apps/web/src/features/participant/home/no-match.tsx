import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { ApplicationState, ParticipantHomeQuery } from '../generated/graphql';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

type Applied = ParticipantHomeQuery['myApplications'][number];

const SENTENCES = {
  DRAFT: 'noMatchDraft',
  SUBMITTED: 'noMatchReview',
  IN_REVIEW: 'noMatchReview',
  NEEDS_INFORMATION: 'noMatchReview',
  ACCEPTED: 'noMatchAccepted',
  PLACED: 'noMatchPlaced',
  WAITLISTED: 'noMatchWaitlisted',
  CARRIED_OVER: 'noMatchWaitlisted',
  DECLINED: 'noMatchClosed',
  WITHDRAWN: 'noMatchClosed',
} as const satisfies Record<ApplicationState, string>;

/** For somebody without a running match: what happens now. */
export function NoMatch({ applications, hadMatch }: { applications: readonly Applied[]; hadMatch: boolean }) {
  const say = useHomeTexts();
  const [latest] = applications;
  return (
    <section aria-labelledby="no-match" className={classes['next']} data-quiet>
      <Title order={2} id="no-match" mb="xs">
        {say(hadMatch ? 'endedOnly' : 'noMatch')}
      </Title>
      {hadMatch && <Text mb="sm">{say('endedOnlyWhy')}</Text>}
      {latest && !(hadMatch && latest.state === 'PLACED') && (
        <Text mb="sm">{say(SENTENCES[latest.state], { cycle: cycleOf(latest) })}</Text>
      )}
      {!latest && <Text mb="sm">{say('noMatchNoApplication')}</Text>}
      {latest ? (
        <Anchor component={Link} to={`/me/applications/${latest.id}`}>
          {say('seeApplication')}
        </Anchor>
      ) : (
        <Anchor href="/">{say('noMatchApply')}</Anchor>
      )}
    </section>
  );
}

const cycleOf = ({ cycle }: Applied): string => `${cycle?.program?.name ?? ''} ${cycle?.name ?? ''}`.trim();
