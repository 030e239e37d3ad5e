import { Alert, Button, SegmentedControl, Select, Skeleton, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { LetterFrame } from '../../ui/letter-frame';
import { stepFrom } from './announcement';
import { useAnnounceTexts } from './announce-texts';
import { StudioLettersDocument, type StudioLettersQuery } from './generated/graphql';
import { addressWith } from './pair-address';
import type { Proposal } from './pair-rows';
import { usePeople } from './run-people';
import classes from './announce.module.css';
import studio from './studio.module.css';

const FORMATS = ['html', 'text'] as const;
type Format = (typeof FORMATS)[number];

/** Both letters of any pair, as their readers would get them. Which pair and how is in the address. */
export function Letters({ proposals }: { proposals: readonly Proposal[] }) {
  const say = useAnnounceTexts();
  const [words, setWords] = useSearchParams();
  const at = Math.max(
    0,
    proposals.findIndex(({ id }) => id === words.get('letter')),
  );
  const format = FORMATS.find((one) => one === words.get('format')) ?? 'html';
  const proposal = proposals[at];
  const change = (next: Record<string, string | null>): void =>
    setWords(addressWith(words, next), { replace: true, preventScrollReset: true });
  if (!proposal) return null;
  return (
    <section className={studio['sheet']}>
      <Title order={2} size="h3" mb="xs">
        {say('read')}
      </Title>
      <Text mb="md">{say('readHelp')}</Text>
      <Browse proposals={proposals} at={at} go={(id) => change({ letter: id })} />
      <SegmentedControl
        aria-label={say('format')}
        mb="md"
        value={format}
        onChange={(value) => change({ format: value })}
        data={FORMATS.map((value) => ({ value, label: say(value) }))}
      />
      <BothLetters proposal={proposal} format={format} />
    </section>
  );
}

interface BrowseProps {
  proposals: readonly Proposal[];
  at: number;
  go: (id: string) => void;
}

function Browse({ proposals, at, go }: BrowseProps) {
  const say = useAnnounceTexts();
  const { nameOf } = usePeople();
  const options = useMemo(
    () =>
      proposals.map(({ id, menteeApplication, mentorApplication }) => ({
        value: id,
        label: say('pairOption', { mentee: nameOf(menteeApplication.id), mentor: nameOf(mentorApplication.id) }),
      })),
    [proposals, nameOf, say],
  );
  const step = (by: number): void => go(proposals[stepFrom(at, by, proposals.length)]!.id);
  return (
    <div className={classes['browse']}>
      <Select
        label={say('pair')}
        description={say('position', { at: at + 1, count: proposals.length })}
        searchable
        data={options}
        value={proposals[at]!.id}
        onChange={(id) => id && go(id)}
      />
      <Button variant="default" onClick={() => step(-1)}>
        {say('previous')}
      </Button>
      <Button variant="default" onClick={() => step(1)}>
        {say('next')}
      </Button>
    </div>
  );
}

function BothLetters({ proposal, format }: { proposal: Proposal; format: Format }) {
  const say = useAnnounceTexts();
  const { id: cycleId } = useCycle();
  const { nameOf } = usePeople();
  const mentor = proposal.mentorApplication.applicant;
  const mentee = proposal.menteeApplication.applicant;
  const variables = { cycleId, mentorId: mentor?.id ?? '', menteeId: mentee?.id ?? '' };
  const [{ data, error, fetching }] = useQuery({
    query: StudioLettersDocument,
    variables,
    pause: !mentor || !mentee,
    requestPolicy: 'cache-first',
  });
  if (error) return <Alert color="red">{say('unread')}</Alert>;
  if (!mentor || !mentee) return <Text>{say('noLetter')}</Text>;
  if (!data || fetching) return <Skeleton height="30rem" />;
  return (
    <div className={classes['letters']}>
      <OneLetter
        heading={say('toMentor', { name: nameOf(proposal.mentorApplication.id) })}
        letter={data.toMentor}
        format={format}
      />
      <OneLetter
        heading={say('toMentee', { name: nameOf(proposal.menteeApplication.id) })}
        letter={data.toMentee}
        format={format}
      />
    </div>
  );
}

interface OneLetterProps {
  heading: string;
  letter: StudioLettersQuery['toMentor'];
  format: Format;
}

function OneLetter({ heading, letter, format }: OneLetterProps) {
  const say = useAnnounceTexts();
  return (
    <article className={classes['letter']}>
      <Title order={3} size="h4">
        {heading}
      </Title>
      {letter === null ? (
        <Text>{say('noLetter')}</Text>
      ) : (
        <>
          <Text mb="sm">{say('subject', { subject: letter.subject })}</Text>
          {format === 'html' ? (
            <LetterFrame html={letter.html} title={heading} className={classes['frame']} />
          ) : (
            <pre className={classes['text']}>{letter.text}</pre>
          )}
        </>
      )}
    </article>
  );
}
