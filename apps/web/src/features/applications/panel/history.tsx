import { Skeleton, Text, Title } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useQuery } from 'urql';
import { ApplicationHistoryDocument } from '../generated/graphql';
import { useTexts } from '../texts';
import type { OpenApplication } from './open-application';
import { isToldInWords, usePanelTexts } from './texts';
import classes from './panel.module.css';

/** Who did what to an application, when and why, the latest first; its steps where the log cannot be read. */
export function History({ programId, application }: { programId: string; application: OpenApplication }) {
  const say = usePanelTexts();
  const stateName = useTexts();
  const intl = useIntl();
  const [{ data, error }] = useQuery({
    query: ApplicationHistoryDocument,
    variables: { programId, subjectId: application.id },
    context: ASKED_AGAIN_WITH,
  });
  const day = (at: string): string => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const entries = data?.program?.auditLog.edges.map(({ node }) => node);
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {say('history')}
      </Title>
      {!entries && !error && <Skeleton height="5rem" />}
      <ul className={classes['history']}>
        {entries?.map(({ id, action, reason, at, actor }) => (
          <li key={id}>
            <Text>{isToldInWords(action) ? say(action) : action}</Text>
            <Text c="dimmed" size="sm">
              {day(at)}, {actor ? (actor.name ?? say('unnamed')) : say('calendar')}
            </Text>
            {reason && <Text>{reason}</Text>}
          </li>
        ))}
        {!entries &&
          error &&
          application.steps?.map(({ state, at }) => (
            <li key={at}>
              <Text>{stateName(`state_${state}`)}</Text>
              <Text c="dimmed" size="sm">
                {day(at)}
              </Text>
            </li>
          ))}
      </ul>
    </section>
  );
}

const ASKED_AGAIN_WITH = { additionalTypenames: ['Application', 'Review'] };
