import { List, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ParticipantSharedQuery } from '../generated/graphql';
import { Section } from '../section';
import { inSentence, reasonsOf, type Reason } from './reasons';
import type { SeenMatch } from './seen-match';
import { useMatchTexts } from './texts';

type Answers = NonNullable<ParticipantSharedQuery['own']>['answers'];

/** The reasons of the committee in words, without numbers: it is a beginning, not a grade. */
export function WhyMatched({ seen, answers }: { seen: SeenMatch; answers: Answers }) {
  const say = useMatchTexts();
  const sentence = useReason(seen);
  const reasons = reasonsOf(seen.match.explanation?.contributions ?? [], answers);
  return (
    <Section id="why" title={say('why')}>
      <Text mb="sm">{say(reasons.length > 0 ? 'whyIntro' : 'whyHidden')}</Text>
      <List spacing="xs">
        {reasons.map((reason) => (
          <List.Item key={reason.criterion}>{sentence(reason)}</List.Item>
        ))}
      </List>
    </Section>
  );
}

function useReason({ side, name }: SeenMatch): (reason: Reason) => string {
  const say = useMatchTexts();
  const { formatList } = useIntl();
  return ({ criterion, shared, amount }) => {
    const key =
      criterion === 'TOPICS' || criterion === 'EXPERIENCE_GAP' ? (`${criterion}_${side}` as const) : criterion;
    return say(key, { name, amount, shared: formatList(inSentence(criterion, shared), { type: 'conjunction' }) });
  };
}
