import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { PageTitle } from '../../ui/page-title';
import type { LetterEntry } from './letter-entry';
import { LetterWords } from './letter-form';
import { LetterPreview } from './letter-preview';
import { useNoticePlaces } from './places';
import { Reach } from './reach';
import { useCauseTexts, useTemplateTexts } from './template-texts';
import { useLetterTexts } from './texts';
import classes from './letter.module.css';

export function LetterView({ entry, reload }: { entry: LetterEntry; reload: () => void }) {
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
