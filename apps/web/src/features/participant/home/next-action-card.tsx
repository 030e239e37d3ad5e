import { Button, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Deadline } from '../deadline';
import { calledBy } from '../sides';
import { useParticipantTexts } from '../texts';
import type { HomeMatch } from './home-matches';
import type { NextAction } from './next-action';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

/** The one thing to do next, and what comes after it. */
export function NextActionCard({
  actions,
  matches,
}: {
  actions: readonly NextAction[];
  matches: readonly HomeMatch[];
}) {
  const say = useHomeTexts();
  const [first, ...others] = actions;
  if (!first) return <NothingNext />;
  return (
    <section aria-labelledby="next" className={classes['next']}>
      <Text size="sm" fw={600} c="var(--brand-strong)" mb="xs">
        {say('next')}
      </Text>
      <First action={first} match={matchOf(first, matches)} />
      {others.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="lg" mb="xs">
            {say('alsoNext')}
          </Text>
          <ul className={classes['plain']}>
            {others.map((action) => (
              <Other key={action.matchId} action={action} match={matchOf(action, matches)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function First({ action, match }: { action: NextAction; match: HomeMatch }) {
  const say = useHomeTexts();
  const name = useNameIn(match);
  const { kind, by } = action;
  return (
    <>
      <Title order={2} id="next" mb="xs">
        {say(kind, { name })}
      </Title>
      <Text mb="md" className={classes['measure']}>
        {say(`${kind}_WHY`, { name })}
      </Text>
      {by !== null && <Deadline at={by} zone={match.cycle.timeZone} />}
      <Button component={Link} to={placeToAct(action)} mt="md">
        {say(`${kind}_DO`, { name })}
      </Button>
    </>
  );
}

function Other({ action, match }: { action: NextAction; match: HomeMatch }) {
  const say = useHomeTexts();
  const name = useNameIn(match);
  return (
    <li>
      <div className={classes['links']}>
        <Link to={placeToAct(action)}>{say(action.kind, { name })}</Link>
      </div>
    </li>
  );
}

function NothingNext() {
  const say = useHomeTexts();
  return (
    <section aria-labelledby="next" className={classes['next']} data-quiet>
      <Title order={2} id="next" mb="xs">
        {say('nothing')}
      </Title>
      <Text>{say('nothingWhy')}</Text>
    </section>
  );
}

function useNameIn({ side, counterpart }: HomeMatch): string {
  const say = useParticipantTexts();
  return calledBy(counterpart, say(side === 'MENTOR' ? 'yourMentee' : 'yourMentor'));
}

const matchOf = ({ matchId }: NextAction, matches: readonly HomeMatch[]): HomeMatch =>
  matches.find(({ id }) => id === matchId)!;

const placeToAct = ({ matchId, sheetId }: NextAction): string =>
  sheetId === null ? `/home/match/${matchId}` : `/home/goals/${sheetId}`;
