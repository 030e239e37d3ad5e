import { Anchor, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { NotFound } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { PageTitle } from '../../ui/page-title';
import { FailedRead } from '../../ui/read-states';
import { NoticeWordsDocument } from './generated/graphql';
import type { LetterEntry } from './letter-entry';
import { LetterWords } from './letter-form';
import { LetterPreview } from './letter-preview';
import { useNoticePlaces } from './places';
import { Reach } from './reach';
import { useCauseTexts, useTemplateTexts } from './template-texts';
import { useLetterTexts } from './texts';
import classes from './letter.module.css';

/** One letter of the cycle: its words, how each reader would see it, and who they are. */
export function LetterPage() {
  const { template } = useParams();
  const { id: cycleId } = useCycle();
  const [{ data, error }, again] = useQuery({ query: NoticeWordsDocument, variables: { cycleId } });
  const entry = data?.cycle?.noticeSchedule?.find((one) => one.template === template);
  if (entry) return <Letter entry={entry} reload={() => again({ requestPolicy: 'network-only' })} />;
  if (data && !error) return <NotFound />;
  return error ? <FailedRead again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
}

function Letter({ entry, reload }: { entry: LetterEntry; reload: () => void }) {
  const say = useLetterTexts();
  const places = useNoticePlaces();
  const cause = useCauseTexts()(entry.template);
  const name = useTemplateTexts()(entry.template);
  return (
    <>
      <Anchor component={Link} to={places.schedule} display="inline-block" mb="sm">
        {say('back')}
      </Anchor>
      <PageTitle>{name}</PageTitle>
      <Text c="dimmed" className={classes['lead']} mb="lg">
        {`${cause}. ${say(entry.isDeclinable ? 'decline' : 'always')} ${entry.isOn ? '' : say('off')}`}
      </Text>
      <div className={classes['sides']}>
        <LetterWords entry={entry} reload={reload} />
        <section aria-labelledby="preview">
          <Title order={2} id="preview" mb="sm">
            {say('preview')}
          </Title>
          <LetterPreview template={entry.template} version={entry.letter.version} />
        </section>
      </div>
      <Reach entry={entry} />
    </>
  );
}
