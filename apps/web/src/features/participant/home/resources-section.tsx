import { Anchor, Text } from '@mantine/core';
import { Section } from '../section';
import type { HomeMatch } from './home-matches';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

/** What the programs of the viewer's matches give them to read; nothing where there is nothing. */
export function ResourcesSection({ matches }: { matches: readonly HomeMatch[] }) {
  const say = useHomeTexts();
  const programs = new Map(matches.map(({ cycle }) => [cycle.program?.id, cycle.program]));
  const resources = [...programs.values()].flatMap((program) => program?.resources ?? []);
  if (resources.length === 0) return null;
  return (
    <Section id="resources" title={say('resources')}>
      <ul className={classes['plain']}>
        {resources.map(({ id, title, description, url }) => (
          <li key={id} className={classes['date']}>
            <Anchor href={url}>{title}</Anchor>
            {description !== '' && <Text size="sm">{description}</Text>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
