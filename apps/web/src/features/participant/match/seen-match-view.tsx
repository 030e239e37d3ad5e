import { Badge, Group, Text } from '@mantine/core';
import { PageTitle } from '../../../ui/page-title';
import { BackHome } from '../back-home';
import { isOver } from '../home/next-action';
import { fullNameOf } from '../sides';
import { useParticipantTexts } from '../texts';
import { EndedMatch } from './ended-match';
import { LivingMatch } from './living-match';
import type { SeenMatch } from './seen-match';
import { useMatchTexts } from './texts';

export function SeenMatchView({ seen }: { seen: SeenMatch }) {
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
