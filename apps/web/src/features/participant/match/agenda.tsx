import { List, Text } from '@mantine/core';
import { Section } from '../section';
import type { SeenMatch } from './seen-match';
import { useMatchTexts } from './texts';

/** What the first meeting can be about. */
export function Agenda({ seen: { side, name } }: { seen: SeenMatch }) {
  const say = useMatchTexts();
  const points = [
    'agenda1',
    side === 'MENTOR' ? 'agenda2' : 'agenda2Mentee',
    'agenda3',
    'agenda4',
    'agenda5',
    'agenda6',
  ] as const;
  return (
    <Section id="agenda" title={say('agenda')}>
      <Text mb="sm">{say('agendaIntro')}</Text>
      <List type="ordered" spacing="xs">
        {points.map((point) => (
          <List.Item key={point}>{say(point, { name })}</List.Item>
        ))}
      </List>
    </Section>
  );
}
