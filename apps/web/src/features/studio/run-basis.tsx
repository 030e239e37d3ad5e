import { Text, Title } from '@mantine/core';
import { useQuery } from 'urql';
import { StudioRunBasisDocument, type RuledPairNamesFragment } from './generated/graphql';
import { useNumbers } from './numbers';
import { useRecordTexts } from './record-texts';
import { nameIn, useWords } from './words';
import classes from './record.module.css';

/** The weights, pins and blocks that a run was made with: by these two runs over one pool differ. */
export function RunBasis({ runId }: { runId: string }) {
  const say = useRecordTexts();
  const word = useWords();
  const { points } = useNumbers();
  const [{ data, error }] = useQuery({ query: StudioRunBasisDocument, variables: { id: runId } });
  const basis = data?.run?.basis;
  if (!basis) return error ? <Text>{say('basisUnread')}</Text> : null;
  const { criteria, pins, blocks } = basis;
  const weights = criteria.weights.map(({ criterion, weight }) => `${word(criterion)} ${weight}`).join(', ');
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {say('basis')}
      </Title>
      <dl className={classes['facts']}>
        <div>
          <dt>{say('weights')}</dt>
          <dd>{weights}</dd>
        </div>
        <div>
          <dt>{say('leastScore')}</dt>
          <dd>{points(criteria.leastScore)}</dd>
        </div>
        <div>
          <dt>{say('sharedTopic')}</dt>
          <dd>{say(criteria.isSharedTopicRequired ? 'required' : 'notRequired')}</dd>
        </div>
        <Pairs label={say('pins')} pairs={pins} />
        <Pairs label={say('blocks')} pairs={blocks} />
      </dl>
    </section>
  );
}

function Pairs({ label, pairs }: { label: string; pairs: readonly RuledPairNamesFragment[] }) {
  const say = useRecordTexts();
  const word = useWords();
  const nameless = word('nameless');
  return (
    <div>
      <dt>{label}</dt>
      {pairs.length === 0 && <dd>{say('none')}</dd>}
      {pairs.map(({ mentorApplication, menteeApplication }) => (
        <dd key={`${mentorApplication.id} ${menteeApplication.id}`}>
          {word('pair', {
            mentee: nameIn(menteeApplication) ?? nameless,
            mentor: nameIn(mentorApplication) ?? nameless,
          })}
        </dd>
      ))}
    </div>
  );
}
