import { Button, Skeleton, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ParticipantSharedDocument } from '../generated/graphql';
import { Section } from '../section';
import { useParticipantTexts } from '../texts';
import { Agenda } from './agenda';
import { ConfirmPanel } from './confirm-panel';
import { ContactFacts } from './contact-facts';
import { MatchLetter } from './match-letter';
import type { SeenMatch } from './seen-match';
import { SharedAnswers } from './shared-answers';
import { useMatchTexts } from './texts';
import { WhyMatched } from './why-matched';
import classes from '../participant.module.css';

/** A running match: say yes, why it is this person, how to reach them, and how to begin. */
export function LivingMatch({ seen }: { seen: SeenMatch }) {
  const say = useMatchTexts();
  const { match, side, name } = seen;
  const [own, theirs] =
    side === 'MENTOR'
      ? [match.mentorApplication, match.menteeApplication]
      : [match.menteeApplication, match.mentorApplication];
  const [{ data: shared, fetching }] = useQuery({
    query: ParticipantSharedDocument,
    variables: { own: own?.id ?? '', counterpart: theirs?.id ?? '' },
    pause: !own || !theirs,
  });
  // Reasons and answers have any height: what stands below them waits with them instead of moving.
  if (fetching && !shared) return <Skeleton height="60rem" />;
  const answers = [...(shared?.own?.answers ?? []), ...(shared?.counterpart?.answers ?? [])];
  return (
    <div className={classes['sections']}>
      <ConfirmPanel seen={seen} />
      <div className={classes['columns']}>
        <div className={classes['sections']}>
          <WhyMatched seen={seen} answers={answers} />
          <SharedAnswers name={name} answers={shared?.counterpart?.answers ?? []} />
          <Agenda seen={seen} />
        </div>
        <div className={classes['sections']}>
          <Section id="contact" title={say('contact', { name })}>
            <ContactFacts contact={seen.counterpart.contact ?? null} />
          </Section>
          <Section id="goals" title={say('goals')}>
            <GoalsLink seen={seen} />
          </Section>
          <MatchLetter matchId={match.id} />
          <Section id="help" title={say('help')}>
            {(['help1', 'help2', 'help3'] as const).map((key) => (
              <Text key={key} mb="sm">
                {say(key, { name })}
              </Text>
            ))}
          </Section>
        </div>
      </div>
    </div>
  );
}

function GoalsLink({ seen: { match } }: { seen: SeenMatch }) {
  const say = useMatchTexts();
  const words = useParticipantTexts();
  if (!match.goalSheet) return <Text>{say('noGoals')}</Text>;
  return (
    <>
      <Text mb="sm">{words(`sheet${match.goalSheet.state}`)}</Text>
      <Button component={Link} to={`/home/goals/${match.goalSheet.id}`} variant="default">
        {say('openGoals')}
      </Button>
    </>
  );
}
