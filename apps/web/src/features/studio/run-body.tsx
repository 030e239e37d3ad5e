import { Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { ChangesBar } from './changes-bar';
import { LeftOutTab } from './left-out-tab';
import { addressWith, readPair } from './pair-address';
import { PairPanel } from './pair-panel';
import { PairsTab } from './pairs-tab';
import { RecordTab, type FullRun } from './record-tab';
import { PeopleProvider, useReadPeople } from './run-people';
import { useRunName } from './run-name';
import { RunSummary } from './run-summary';
import { useRunTexts } from './run-texts';
import { ScoresTab } from './scores-tab';
import { ChangesContext, usePendingChanges } from './use-changes';
import classes from './run.module.css';

const TABS = ['pairs', 'unmatched', 'scores', 'record'] as const;
type Tab = (typeof TABS)[number];
const ADJUSTABLE: ReadonlySet<FullRun['state']> = new Set(['COMPUTED', 'SIGNED', 'CANCELLED']);

/** What a run found, in tabs, with the pair that is looked at beside them and the changes that wait below. */
export function RunBody({ run, numbers }: { run: FullRun; numbers: ReadonlyMap<string, number> }) {
  const [words] = useSearchParams();
  const people = useReadPeople(run.id, false);
  const pending = usePendingChanges(run.id);
  const name = useRunName(numbers)(run);
  const tab = TABS.find((one) => one === words.get('tab')) ?? 'pairs';
  const pair = readPair(words);
  const hasPanel =
    pair !== null && (tab === 'pairs' || tab === 'unmatched') && people.proposals.length + people.leftOut.length > 0;
  return (
    <PeopleProvider value={people}>
      <ChangesContext.Provider value={ADJUSTABLE.has(run.state) ? pending : null}>
        <RunSummary run={run} />
        <RunTabs tab={tab} pairs={people.proposalCount} leftOut={people.leftOutCount} />
        <div className={classes['split']} data-open={hasPanel || undefined}>
          <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
            {tab === 'pairs' && <PairsTab runName={name} />}
            {tab === 'unmatched' && <LeftOutTab />}
            {tab === 'scores' && <ScoresTab run={run} name={name} />}
            {tab === 'record' && <RecordTab run={run} />}
          </div>
          {hasPanel && <PairPanel runId={run.id} pair={pair} />}
        </div>
        <ChangesBar runId={run.id} />
      </ChangesContext.Provider>
    </PeopleProvider>
  );
}

function RunTabs({ tab, pairs, leftOut }: { tab: Tab; pairs: number | null; leftOut: number | null }) {
  const say = useRunTexts();
  const [words, setWords] = useSearchParams();
  const labels: Readonly<Record<Tab, string>> = {
    pairs: pairs === null ? say('pairsSoon') : say('pairs', { count: pairs }),
    unmatched: leftOut === null ? say('unmatchedSoon') : say('unmatched', { count: leftOut }),
    scores: say('scores'),
    record: say('record'),
  };
  return (
    <Tabs
      value={tab}
      my="lg"
      onChange={(next) =>
        setWords(addressWith(words, { tab: next, pair: null, ask: null }), { preventScrollReset: true })
      }
    >
      <Tabs.List aria-label={say('tabs')}>
        {TABS.map((one) => (
          <Tabs.Tab
            key={one}
            className={classes['tab']}
            value={one}
            id={`tab-${one}`}
            aria-controls={one === tab ? `panel-${one}` : undefined}
          >
            {labels[one]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
