import { Badge, Group, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { FailedStart } from '../../../app/failed-start';
import { NotYours } from '../../../app/faults';
import { PageSkeleton } from '../../../app/first-paint';
import { useViewer } from '../../../app/session';
import { isForbidden } from '../../../graph/client';
import { PageTitle } from '../../../ui/page-title';
import { BackHome } from '../back-home';
import { ParticipantMatchDocument } from '../generated/graphql';
import { isOver } from '../home/next-action';
import { calledBy, fullNameOf, seenBy } from '../sides';
import { useParticipantTexts } from '../texts';
import { EndedMatch } from './ended-match';
import { LivingMatch } from './living-match';
import type { SeenMatch } from './seen-match';
import { useMatchTexts } from './texts';

/** One match, for its pair. */
export function MatchPage() {
  const { matchId = '' } = useParams();
  const viewer = useViewer();
  const words = useParticipantTexts();
  const [{ data, error, fetching }, again] = useQuery({ query: ParticipantMatchDocument, variables: { id: matchId } });
  const match = data?.match;
  if (match && [match.mentor.id, match.mentee.id].includes(viewer.id)) {
    const { side, counterpart } = seenBy(viewer.id, match);
    const name = calledBy(counterpart, words(side === 'MENTOR' ? 'yourMentee' : 'yourMentor'));
    return <MatchOf seen={{ match, side, counterpart, name }} />;
  }
  if (fetching) return <PageSkeleton />;
  if (data || isForbidden(error)) return <NotYours />;
  return <FailedStart again={() => again({ requestPolicy: 'network-only' })} />;
}

function MatchOf({ seen }: { seen: SeenMatch }) {
  const say = useMatchTexts();
  const words = useParticipantTexts();
  const { match, side, counterpart } = seen;
  const cycle = `${match.cycle.program?.name ?? ''} ${match.cycle.name}`.trim();
  return (
    <>
      <BackHome />
      <Group justify="space-between" align="baseline">
        <PageTitle>{fullNameOf(counterpart, say('somebody'))}</PageTitle>
        {match.state === 'PAUSED' && (
          <Badge variant="light" color="blue" size="lg" tt="none">
            {words('matchPAUSED')}
          </Badge>
        )}
      </Group>
      <Text c="dimmed" mb="lg">
        {say(side === 'MENTOR' ? 'menteeIn' : 'mentorIn', { cycle })}
      </Text>
      {isOver(match) ? <EndedMatch seen={seen} /> : <LivingMatch seen={seen} />}
    </>
  );
}
