import { Badge, Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { calledBy, fullNameOf, type Side } from '../sides';
import { useParticipantTexts } from '../texts';
import type { HomeMatch } from './home-matches';
import { isOver } from './next-action';
import { useHomeTexts } from './texts';
import classes from '../participant.module.css';

/** How many mentees the viewer takes in a cycle; null when it is not known. */
type CapacityIn = (cycleId: string) => number | null;

/** The running matches: a mentee's mentor, a mentor's mentees with how many places are taken. */
export function LivingMatches({ matches, capacity }: { matches: readonly HomeMatch[]; capacity: CapacityIn }) {
  return (
    <>
      <SideSection side="MENTEE" matches={matches} capacity={capacity} />
      <SideSection side="MENTOR" matches={matches} capacity={capacity} />
    </>
  );
}

function SideSection({ side, matches, capacity }: { side: Side; matches: readonly HomeMatch[]; capacity: CapacityIn }) {
  const say = useHomeTexts();
  const ours = matches.filter((match) => match.side === side);
  const [first] = ours;
  if (!first) return null;
  const places = side === 'MENTOR' ? capacity(first.cycle.id) : null;
  const cycleIds = new Set(ours.map(({ cycle }) => cycle.id));
  return (
    <section aria-labelledby={`matches-${side}`}>
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2} id={`matches-${side}`}>
          {side === 'MENTOR' ? say('mentees', { count: ours.length }) : say('mentor')}
        </Title>
        {places !== null && cycleIds.size === 1 && (
          <Text c="dimmed">{say('places', { taken: ours.length, places })}</Text>
        )}
      </Group>
      <MatchList matches={ours} />
    </section>
  );
}

export function EarlierMatches({ matches }: { matches: readonly HomeMatch[] }) {
  const say = useHomeTexts();
  if (matches.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <Title order={2} id="earlier" mb="sm">
        {say('earlier')}
      </Title>
      <MatchList matches={matches} />
    </section>
  );
}

function MatchList({ matches }: { matches: readonly HomeMatch[] }) {
  return (
    <ul className={`${classes['plain']} ${classes['stack']}`}>
      {matches.map((match) => (
        <li key={match.id} className={classes['card']}>
          <MatchCard match={match} />
        </li>
      ))}
    </ul>
  );
}

function MatchCard({ match }: { match: HomeMatch }) {
  const say = useHomeTexts();
  const words = useParticipantTexts();
  const somebody = words(match.side === 'MENTOR' ? 'yourMentee' : 'yourMentor');
  const { goalSheet: sheet } = match;
  return (
    <>
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={3}>{fullNameOf(match.counterpart, somebody)}</Title>
        <MatchBadge match={match} />
      </Group>
      <Text c="dimmed" mt="xs">
        {say('goalSheet')}: {sheet ? words(`sheet${sheet.state}`) : say('noSheet')}
        {sheet?.state === 'AGREED' && <GoalsDone match={match} />}
      </Text>
      <div className={classes['links']}>
        <Link to={`/home/match/${match.id}`}>{say('seeMatch', { name: calledBy(match.counterpart, somebody) })}</Link>
        {sheet && <Link to={`/home/goals/${sheet.id}`}>{say('seeSheet')}</Link>}
      </div>
    </>
  );
}

function GoalsDone({ match }: { match: HomeMatch }) {
  const say = useHomeTexts();
  const goals = match.goalSheet?.text?.goals ?? [];
  const done = goals.filter(({ state }) => state !== 'ACTIVE' && state !== 'DRAFT').length;
  return <>, {say('goalsDone', { done, all: goals.length })}</>;
}

/** Nothing where all is well; the pair's standing where it is not. */
function MatchBadge({ match }: { match: HomeMatch }) {
  const say = useHomeTexts();
  const words = useParticipantTexts();
  const { state, side, hasMentorConfirmed, hasMenteeConfirmed, counterpart } = match;
  if (isOver(match)) return <Tag color="gray">{words(state === 'COMPLETED' ? 'matchCOMPLETED' : 'matchENDED')}</Tag>;
  if (state === 'PAUSED') return <Tag color="blue">{words('matchPAUSED')}</Tag>;
  const [mine, theirs] =
    side === 'MENTOR' ? [hasMentorConfirmed, hasMenteeConfirmed] : [hasMenteeConfirmed, hasMentorConfirmed];
  if (!mine) return <Tag color="yellow">{say('unconfirmedYou')}</Tag>;
  if (!theirs)
    return <Tag color="gray">{say('unconfirmedOther', { name: calledBy(counterpart, words('theOther')) })}</Tag>;
  return null;
}

function Tag({ color, children }: { color: string; children: string }) {
  return (
    <Badge variant="light" color={color} tt="none" size="lg">
      {children}
    </Badge>
  );
}
