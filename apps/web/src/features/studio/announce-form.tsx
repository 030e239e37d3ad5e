import { Button, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { Refusal as Refused } from '../../ui/refusal';
import { isTyped, type Announcement } from './announcement';
import { useAnnounceTexts } from './announce-texts';
import { StudioAnnounceDocument, type StudioAnnounceMutation } from './generated/graphql';
import type { FullRun } from './record-tab';
import { nameIn } from './words';
import studio from './studio.module.css';

/** The moment when people are told. It asks for the number of pairs, so that nobody does it by a slip. */
export function AnnounceForm({ run, announcement }: { run: FullRun; announcement: Announcement }) {
  const say = useAnnounceTexts();
  return (
    <section className={studio['sheet']}>
      <Title order={2} size="h3" mb="xs">
        {say('announce')}
      </Title>
      {run.viewerCanAnnounce ? (
        <Confirmation runId={run.id} announcement={announcement} />
      ) : (
        <Text className={studio['soft']}>{say('announceFirstSign')}</Text>
      )}
    </section>
  );
}

function Confirmation({ runId, announcement }: { runId: string; announcement: Announcement }) {
  const say = useAnnounceTexts();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [{ data, error, fetching }, announceRun] = useMutation(StudioAnnounceDocument);
  const count = announcement.proposals.length;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWrong(!isTyped(typed, count));
    if (!isTyped(typed, count)) return input.current?.focus();
    const { data: answer } = await announceRun({ input: { runId } });
    if (answer?.announceRun.run) announce(say('announced', { count }));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Text mb="md">{say('announceHelp')}</Text>
      {data?.announceRun.userErrors.map((refusal) => (
        <Refusal key={refusal.message} refusal={refusal} />
      ))}
      {error && <Refused title={say('refused')}>{say('outage')}</Refused>}
      <TextInput
        ref={input}
        label={say('type', { count })}
        inputMode="numeric"
        autoComplete="off"
        maw="22rem"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={isWrong && say('wrongNumber', { count })}
      />
      <Button type="submit" mt="md" loading={fetching} h="auto" py="sm" styles={{ label: { whiteSpace: 'normal' } }}>
        {say('announceIt', { count, letters: announcement.letterCount })}
      </Button>
    </form>
  );
}

type Refusals = StudioAnnounceMutation['announceRun']['userErrors'];

function Refusal({ refusal: { message, applications } }: { refusal: Refusals[number] }) {
  const say = useAnnounceTexts();
  const names = applications?.flatMap((application) => nameIn(application) ?? []) ?? [];
  return (
    <Refused title={say('refused')}>
      {message} {names.length > 0 && say('whose', { names: names.join(', ') })}
    </Refused>
  );
}
