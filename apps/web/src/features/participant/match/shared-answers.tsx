import { Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ParticipantSharedQuery } from '../generated/graphql';
import { Section } from '../section';
import { useMatchTexts } from './texts';
import classes from '../participant.module.css';

type Answer = NonNullable<ParticipantSharedQuery['counterpart']>['answers'][number];

/** The counterpart's answers that their form marks as shared. */
export function SharedAnswers({ name, answers }: { name: string; answers: readonly Answer[] }) {
  const say = useMatchTexts();
  const shared = answers.filter(({ question, texts }) => question.isShared && texts.length > 0);
  return (
    <Section id="shared" title={say('shared', { name })}>
      {shared.length === 0 && <Text>{say('sharedNothing', { name })}</Text>}
      <dl className={classes['facts']}>
        {shared.map((answer) => (
          <div key={answer.question.key}>
            <dt>{answer.question.label}</dt>
            <dd>
              <AnswerText answer={answer} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function AnswerText({ answer: { question, values, texts } }: { answer: Answer }) {
  const say = useMatchTexts();
  const { formatList } = useIntl();
  if (question.kind === 'YES_NO') return say(values[0] === 'yes' ? 'yes' : 'no');
  if (question.kind === 'TIME_ZONE') return texts.map((zone) => zone.replaceAll('_', ' ')).join(', ');
  return formatList([...texts], { type: 'unit' });
}
