import { Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { useNumbers } from './numbers';
import { useRunTexts } from './run-texts';
import type { RunRow } from './runs';
import { STAGES, standOf } from './stages';
import { useWords } from './words';
import classes from './studio.module.css';

const LONG_MS = 12_000;

/** How far a run is that is under way: its stages by name, the part that is done, and what to make of silence. */
export function RunProgress({ run, isInterrupted }: { run: RunRow; isInterrupted: boolean }) {
  const say = useRunTexts();
  const word = useWords();
  const { share } = useNumbers();
  const announce = useAnnounce();
  const stage = run.progress?.stage;
  const isLate = useStandstill(`${run.state} ${stage} ${run.progress?.fraction}`);
  useEffect(() => announce(stage ? word(stage) : say('queued')), [announce, say, stage, word]);
  const done = run.progress?.fraction ?? 0;
  return (
    <section className={classes['sheet']} aria-label={say('progress')}>
      <Text fw={600} mb="sm">
        {stage ? `${word(stage)} – ${share(done)}` : say('queued')}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={done * 100} aria-label={say('progress')} />
      </Progress.Root>
      <ol className={classes['stages']}>
        {STAGES.map((name) => {
          const stand = standOf(name, stage);
          return (
            <li key={name} data-stands={stand} aria-current={stand === 'now' ? 'step' : undefined}>
              <span aria-hidden="true">{stand === 'done' ? '✓' : stand === 'now' ? '→' : '·'}</span>
              <span>
                {word(name)}
                {stand === 'done' && <span className="visually-hidden"> {say('stageDone')}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {(isLate || isInterrupted) && (
        <Text mt="md" c="dimmed">
          {say(isInterrupted ? 'cutOff' : 'standstill')}
        </Text>
      )}
    </section>
  );
}

/** True once nothing has moved for a while. */
function useStandstill(what: string): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLate(what), LONG_MS);
    return () => clearTimeout(timer);
  }, [what]);
  return late === what;
}
