import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Choice } from './autosave-state';
import { ConflictSides } from './conflict-sides';
import { useAutosaveTexts } from './texts';
import type { UsedAutosave } from './use-autosave';

export interface ConflictDialogProps<V> {
  readonly autosave: Pick<UsedAutosave<V>, 'values' | 'clashes' | 'choose'>;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly labelOf: (field: string) => string;
  /** A value as people read it; null for nothing. */
  readonly show: (field: string, value: V | undefined) => ReactNode;
}

/** Both sides of every field that was changed here and elsewhere, for the reader to choose. Closing it loses nothing. */
export function ConflictDialog<V>({ autosave, opened, onClose, labelOf, show }: ConflictDialogProps<V>) {
  const say = useAutosaveTexts();
  const { clashes, values, choose } = autosave;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const fields = Object.keys(clashes);
  const choiceOf = (field: string): Choice => choices[field] ?? 'mine';
  const end = (choiceIn: (field: string) => Choice): void => {
    choose(Object.fromEntries(fields.map((field) => [field, choiceIn(field)])));
    setChoices({});
    onClose();
  };
  return (
    <Modal
      opened={opened && fields.length > 0}
      onClose={onClose}
      title={say('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('later') }}
    >
      <Stack gap="lg">
        <Text>{say('help')}</Text>
        {fields.map((field) => (
          <ConflictSides
            key={field}
            field={field}
            label={labelOf(field)}
            choice={choiceOf(field)}
            onChoose={(choice) => setChoices({ ...choices, [field]: choice })}
            sides={{ mine: show(field, values[field]), theirs: show(field, clashes[field]) }}
          />
        ))}
        <Group>
          <Button onClick={() => end(choiceOf)}>{say('choose')}</Button>
          {fields.length > 1 && <All choose={(choice) => end(() => choice)} />}
          <Button variant="subtle" onClick={onClose}>
            {say('later')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function All({ choose }: { choose: (choice: Choice) => void }) {
  const say = useAutosaveTexts();
  return (
    <>
      <Button variant="default" onClick={() => choose('mine')}>
        {say('allMine')}
      </Button>
      <Button variant="default" onClick={() => choose('theirs')}>
        {say('allTheirs')}
      </Button>
    </>
  );
}
