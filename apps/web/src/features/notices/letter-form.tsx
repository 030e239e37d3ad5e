import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { isConflict } from '../../graph/client';
import { useAnnounce } from '../../ui/announcer';
import { useKeptFocus } from '../../ui/kept-focus';
import { Refusal } from '../../ui/refusal';
import { EditTemplateDocument } from './generated/graphql';
import type { LetterEntry } from './letter-entry';
import { useLetterTexts } from './texts';
import { faultsOf, NO_FAULTS } from './word-faults';
import { WordFields, type Words } from './word-fields';

/** The cycle's own words for a letter. Once they are saved, by whomever, the form begins anew with them. */
export function LetterWords({ entry, reload }: { entry: LetterEntry; reload: () => void }) {
  const say = useLetterTexts();
  const controls = useKeptFocus<HTMLElement>();
  return (
    <section ref={controls} aria-labelledby="words">
      <Title order={2} id="words" mb="sm">
        {say('words')}
      </Title>
      <LetterForm key={entry.letter.version} entry={entry} reload={reload} />
    </section>
  );
}

/** The server reads the words before they are kept, and says where they break. */
function LetterForm({ entry, reload }: { entry: LetterEntry; reload: () => void }) {
  const say = useLetterTexts();
  const { letter } = entry;
  const [words, setWords] = useState<Words>({ subject: letter.subject, body: letter.body });
  const { faults, isStale, isBusy, save } = useSaveWords(entry);
  const isChanged = words.subject !== letter.subject || words.body !== letter.body;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(words);
      }}
    >
      {isStale && (
        <Refusal title={say('notSaved')}>
          <Text mb="sm">{say('conflict')}</Text>
          <Button variant="default" size="sm" onClick={reload}>
            {say('loadTheirs')}
          </Button>
        </Refusal>
      )}
      {faults.others.length > 0 && <Refusal title={say('notSaved')}>{faults.others.join(' ')}</Refusal>}
      <Text size="sm" c="dimmed" mb="md">
        {letter.isBuiltIn ? say('builtIn') : say('own', { version: letter.version })}
      </Text>
      <WordFields words={words} faults={faults} variables={letter.variables} onChange={setWords} />
      <Group mt="lg">
        <Button type="submit" loading={isBusy} disabled={!isChanged}>
          {say('save')}
        </Button>
        {isChanged && (
          <Button variant="subtle" onClick={() => setWords({ subject: letter.subject, body: letter.body })}>
            {say('discard')}
          </Button>
        )}
      </Group>
    </form>
  );
}

function useSaveWords({ template, letter: { version } }: LetterEntry) {
  const say = useLetterTexts();
  const { id: cycleId } = useCycle();
  const announce = useAnnounce();
  const [faults, setFaults] = useState(NO_FAULTS);
  const [{ fetching, error }, edit] = useMutation(EditTemplateDocument);
  const save = async (words: Words): Promise<void> => {
    setFaults(NO_FAULTS);
    const { data } = await edit({ input: { cycleId, template, version, ...words } });
    if (data?.editTemplate.scheduledNotice) announce(say('saved'));
    else if (data) setFaults(faultsOf(data.editTemplate.userErrors));
  };
  return { faults, isStale: isConflict(error), isBusy: fetching, save };
}
