import { Text } from '@mantine/core';
import { useViewer } from '../../../app/session';
import { PageTitle } from '../../../ui/page-title';
import type { ParticipantHomeQuery } from '../generated/graphql';
import { useParticipantTexts } from '../texts';
import { useClock } from '../use-clock';
import { ComingDates } from './coming-dates-section';
import { capacityIn, readHome } from './home-matches';
import { LettersSection, useLatestLetters } from './letters-section';
import { EarlierMatches, LivingMatches } from './match-sections';
import { NextActionCard } from './next-action-card';
import { NoMatch } from './no-match';
import { ResourcesSection } from './resources-section';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

export function Home({ data, letters }: { data: ParticipantHomeQuery; letters: ReturnType<typeof useLatestLetters> }) {
  const say = useHomeTexts();
  const places = useParticipantTexts();
  const viewer = useViewer();
  const { now } = useClock();
  const { living, earlier, actions } = readHome(data.myMatches, viewer.id, now);
  const name = viewer.name?.split(' ')[0];
  return (
    <>
      <PageTitle document={places('home')}>{name ? say('hello', { name }) : say('helloNobody')}</PageTitle>
      <Text c="dimmed" mb="lg">
        {[...new Set(living.map(({ cycle }) => `${cycle.program?.name ?? ''} ${cycle.name}`))].join(' · ')}
      </Text>
      <div className={classes['columns']}>
        <div className={classes['sections']}>
          {living.length > 0 ? (
            <NextActionCard actions={actions} matches={living} />
          ) : (
            <NoMatch applications={data.myApplications} hadMatch={earlier.length > 0} />
          )}
          <LivingMatches matches={living} capacity={(cycleId) => capacityIn(cycleId, data.myApplications)} />
          <EarlierMatches matches={earlier} />
        </div>
        <div className={classes['sections']}>
          {living.length > 0 && <ComingDates matches={living} />}
          <ResourcesSection matches={[...living, ...earlier]} />
          <LettersSection letters={letters} />
        </div>
      </div>
    </>
  );
}
