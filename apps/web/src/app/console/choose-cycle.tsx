import { Anchor, List, Text, Title } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../ui/page-title';
import { PageSkeleton } from '../first-paint';
import { ConsoleProgramsDocument, type ConsoleProgramsQuery } from '../generated/graphql';
import { useConsoleTexts } from './texts';

/** Goes on to the only cycle that there is work in; lets the viewer choose among several. */
export function ChooseCycle() {
  const say = useConsoleTexts();
  const [{ data }] = useQuery({ query: ConsoleProgramsDocument });
  if (!data) return <PageSkeleton />;
  const programs = coordinated(data);
  const cycles = programs.flatMap((program) => program.cycles);
  if (cycles.length === 1) return <Navigate to={`/console/${cycles[0]!.id}/overview`} replace />;
  return (
    <>
      <PageTitle>{say('title')}</PageTitle>
      <Text mb="md">{say(programs.length > 0 ? 'choose' : 'noProgram')}</Text>
      {programs.map((program) => (
        <section key={program.id}>
          <Title order={2} mb="sm">
            {program.name}
          </Title>
          {program.cycles.length === 0 && <Text>{say('noCycle')}</Text>}
          <List>
            {program.cycles.map(({ id, name, state }) => (
              <List.Item key={id}>
                <Anchor component={Link} to={`/console/${id}/overview`}>
                  {name}
                </Anchor>{' '}
                ({say(state)})
              </List.Item>
            ))}
          </List>
        </section>
      ))}
    </>
  );
}

function coordinated({ viewer }: ConsoleProgramsQuery) {
  const grants = viewer?.roles.filter(({ role }) => role === 'COORDINATOR') ?? [];
  return grants.flatMap(({ program }) => program ?? []);
}
