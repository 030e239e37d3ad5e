import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { PageSkeleton } from '../../app/first-paint';
import { PageTitle } from '../../ui/page-title';
import { ApplicationCard } from './application-card';
import { CouldNotRead } from './could-not-read';
import { MyApplicationsDocument } from './generated/graphql';
import { useApplicantTexts } from './texts';

const context = { additionalTypenames: ['Application'] };

/** Everything that somebody applied to, newest first. */
export function MyApplications() {
  const say = useApplicantTexts();
  const [{ data, error }, again] = useQuery({ query: MyApplicationsDocument, context });
  if (!data) return error ? <CouldNotRead again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
  const { myApplications } = data;
  return (
    <Stack gap="lg" maw="var(--measure)">
      <PageTitle>{say('title')}</PageTitle>
      {myApplications.length === 0 ? (
        <div>
          <Text fw={600}>{say('none')}</Text>
          <Text mb="md">{say('noneHelp')}</Text>
          <Button component="a" href="/">
            {say('toProgram')}
          </Button>
        </div>
      ) : (
        myApplications.map((application) => <ApplicationCard key={application.id} application={application} />)
      )}
      <Group gap="lg">
        {myApplications.length > 0 && <Anchor href="/">{say('anotherOne')}</Anchor>}
        <Anchor component={Link} to="/me/profile">
          {say('profileLink')}
        </Anchor>
      </Group>
    </Stack>
  );
}
