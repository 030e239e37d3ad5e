import { Button, Group, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { NoticeTemplate } from './generated/graphql';
import { useRecipients } from './use-recipients';
import { useLetterTexts } from './texts';

export interface Reader {
  readonly id: string;
  readonly name: string;
}

interface ChoiceProps {
  template: NoticeTemplate;
  reader: Reader | null;
  onChoose: (reader: Reader) => void;
}

/** As whom to read a letter: by name, or one reader after the other. The first is taken without asking. */
export function ReaderChoice({ template, reader, onChoose }: ChoiceProps) {
  const say = useLetterTexts();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed === reader?.name ? '' : typed.trim(), 250);
  const { people, isRead } = useRecipients({ template, search });
  const [first] = people;
  useEffect(() => {
    if (reader === null && first && typed === '') onChoose(first);
  }, [reader, first, typed, onChoose]);
  if (isRead && people.length === 0 && search === '') return <Text>{say('nobody')}</Text>;
  const place = people.findIndex(({ id }) => id === reader?.id);
  const step = (to: Reader | undefined) => to && onChoose(to);
  const known = reader === null || place >= 0 ? people : [reader, ...people];
  return (
    <Group align="end" gap="xs" mb="md">
      <Select
        label={say('readAs')}
        description={say('readAsHelp')}
        searchable
        data={known.map(({ id, name }) => ({ value: id, label: name }))}
        filter={({ options }) => options}
        value={reader?.id ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => step(known.find((one) => one.id === id))}
        nothingFoundMessage={say('nobodyFound')}
        flex="1 1 14rem"
      />
      <Button
        variant="default"
        aria-label={say('previous')}
        disabled={place <= 0}
        onClick={() => step(people[place - 1])}
      >
        ←
      </Button>
      <Button
        variant="default"
        aria-label={say('following')}
        disabled={place < 0 || place >= people.length - 1}
        onClick={() => step(people[place + 1])}
      >
        →
      </Button>
    </Group>
  );
}
