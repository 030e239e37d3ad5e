import { Anchor, Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { isForbidden } from '../../graph/client';
import { PageTitle } from '../../ui/page-title';
import { Failed } from './failed';
import { GivenReviewsDocument } from './generated/graphql';
import { useTexts } from './texts';
import classes from './reviewer.module.css';

const ASKED_AGAIN_WITH = { additionalTypenames: ['Review'] };

/** Every review that the viewer gave in a cycle, page after page. */
export function GivenPage() {
  const say = useTexts();
  const { cycleId = '' } = useParams();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      <PageTitle>{say('given')}</PageTitle>
      <Text mb="md">
        <Anchor component={Link} to="/review">
          {say('back')}
        </Anchor>
      </Text>
      <div className={classes['table']}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('side')}</Table.Th>
              <Table.Th scope="col">{say('decision')}</Table.Th>
              <Table.Th scope="col">{say('score')}</Table.Th>
              <Table.Th scope="col">{say('applicationState')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {pages.map((after, index) => (
            <GivenRows
              key={after}
              cycleId={cycleId}
              after={after}
              more={index === pages.length - 1 ? (cursor) => setPages([...pages, cursor]) : null}
            />
          ))}
        </Table>
      </div>
    </>
  );
}

interface GivenRowsProps {
  readonly cycleId: string;
  readonly after: string | null;
  readonly more: ((cursor: string) => void) | null;
}

function GivenRows({ cycleId, after, more }: GivenRowsProps) {
  const say = useTexts();
  const intl = useIntl();
  const [{ data, error }, again] = useQuery({
    query: GivenReviewsDocument,
    variables: { cycleId, after },
    context: ASKED_AGAIN_WITH,
  });
  if (isForbidden(error)) return <Whole content={<NotYours />} />;
  if (!data) return <Whole content={error ? <Failed again={again} /> : <PageSkeleton />} />;
  const { edges, pageInfo } = data.reviewQueue;
  if (edges.length === 0) return <Whole content={say('noneGiven')} />;
  return (
    <Table.Tbody>
      {edges.map(({ node: { id, decision, score, submittedAt, application } }) => (
        <Table.Tr key={id}>
          <Table.Td>
            <Anchor component={Link} to={`/review/${cycleId}/${application?.id}`}>
              {application && say(application.role)}
            </Anchor>{' '}
            <Text span c="dimmed" size="sm">
              {submittedAt && intl.formatDate(submittedAt, { day: 'numeric', month: 'short' })}
            </Text>
          </Table.Td>
          <Table.Td>{decision && say(decision)}</Table.Td>
          <Table.Td>{score}</Table.Td>
          <Table.Td>{application && say(`state_${application.state}`)}</Table.Td>
        </Table.Tr>
      ))}
      {more && pageInfo.hasNextPage && pageInfo.endCursor && (
        <Table.Tr>
          <Table.Td colSpan={4}>
            <Button variant="default" onClick={() => more(pageInfo.endCursor!)}>
              {say('more')}
            </Button>
          </Table.Td>
        </Table.Tr>
      )}
    </Table.Tbody>
  );
}

function Whole({ content }: { content: React.ReactNode }) {
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Td colSpan={4}>{content}</Table.Td>
      </Table.Tr>
    </Table.Tbody>
  );
}
