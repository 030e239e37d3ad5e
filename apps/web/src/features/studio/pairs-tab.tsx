import { Alert, Button, NativeSelect, Skeleton, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { changeOf, moveOf } from './changes';
import { KeyHelp } from './key-help';
import { addressWith, readPair } from './pair-address';
import { PairList } from './pair-list';
import { idsOf, arrange, readArrangement, SHOWS, SORTS, type Proposal } from './pair-rows';
import { usePeople } from './run-people';
import { useRunTexts } from './run-texts';
import { SavePairs } from './save-pairs';
import { useChanges } from './use-changes';
import { useRowKeys } from './use-row-keys';
import classes from './run.module.css';

/** The proposed pairs: searched, sorted, and changed for the next run. */
export function PairsTab({ runName }: { runName: string }) {
  const say = useRunTexts();
  const [words] = useSearchParams();
  const { proposals, proposalCount, isWhole, hasFailed } = usePeople();
  const total = proposalCount ?? proposals.length;
  const changes = useChanges()?.changes;
  const [isHelpOpen, setHelpOpen] = useState(false);
  const keys = useRowKeys(() => setHelpOpen(true));
  const rows = useMemo(() => {
    const isChanged = (proposal: Proposal): boolean => {
      const ids = idsOf(proposal);
      return (changeOf(changes ?? [], ids) ?? moveOf(changes ?? [], ids.menteeId)) !== undefined;
    };
    return arrange(proposals, readArrangement(words), isChanged);
  }, [proposals, words, changes]);
  const open = readPair(words);
  const chosen = proposals.find((proposal) => {
    const { menteeId, mentorId } = idsOf(proposal);
    return menteeId === open?.menteeId && mentorId === open.mentorId;
  });
  if (proposals.length === 0) {
    if (hasFailed) return <Alert color="red">{say('notRead')}</Alert>;
    return isWhole ? <Text>{say('nonePlaced')}</Text> : <Skeleton height="24rem" />;
  }
  return (
    <>
      <Tools />
      <div className={classes['shown']}>
        <span role="status">
          {isWhole ? say('shown', { shown: rows.length, total }) : say('reading', { rows: proposals.length, total })}
        </span>
        <span>
          <KeyHelp isOpen={isHelpOpen} toggle={setHelpOpen} />
          <SavePairs rows={rows} runName={runName} />
        </span>
      </div>
      {rows.length === 0 ? (
        <NoneShown />
      ) : (
        <PairList label={say('pairs', { count: rows.length })} rows={rows} chosen={chosen?.id ?? null} keys={keys} />
      )}
    </>
  );
}

function Tools() {
  const say = useRunTexts();
  const [words, setWords] = useSearchParams();
  const { search, sort, show } = readArrangement(words);
  const change = (next: Record<string, string>): void => setWords(addressWith(words, next), { replace: true });
  return (
    <div className={classes['tools']} role="search">
      <TextInput
        type="search"
        label={say('search')}
        value={search}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('sort')}
        value={sort}
        onChange={(event) => change({ sort: event.currentTarget.value })}
        data={SORTS.map((value) => ({ value, label: say(value) }))}
      />
      <NativeSelect
        label={say('show')}
        value={show}
        onChange={(event) => change({ show: event.currentTarget.value })}
        data={SHOWS.map((value) => ({ value, label: say(value) }))}
      />
    </div>
  );
}

function NoneShown() {
  const say = useRunTexts();
  const [words, setWords] = useSearchParams();
  return (
    <>
      <Text mb="sm">{say('noneShown')}</Text>
      <Button variant="default" onClick={() => setWords(addressWith(words, { q: null, show: null }))}>
        {say('clear')}
      </Button>
    </>
  );
}
