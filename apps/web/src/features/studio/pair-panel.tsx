import { Button, Title } from '@mantine/core';
import { useEffect, useRef, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { AnotherMentor } from './another-mentor';
import { LeftOutReasons } from './left-out-reasons';
import { isLost } from '../../ui/kept-focus';
import { addressWith, PAIR, writePair, type PairInAddress } from './pair-address';
import { PairReasons } from './pair-reasons';
import { usePeople } from './run-people';
import { useWhyTexts } from './why-texts';
import { useWords } from './words';
import classes from './run.module.css';

interface PairPanelProps {
  runId: string;
  pair: PairInAddress;
}

/** Why a pair is proposed or not, what else there was, and what to do about it; or why a mentee is left out. */
export function PairPanel({ runId, pair }: PairPanelProps) {
  const say = useWhyTexts();
  const [words, setWords] = useSearchParams();
  const heading = useRef<HTMLHeadingElement>(null);
  const asksMentor = words.get('ask') === 'mentor';
  const key = writePair(pair);
  useEffect(() => {
    if (!asksMentor) heading.current?.focus({ preventScroll: innerWidth > 1_080 });
  }, [key, asksMentor]);
  const close = (): void => {
    focusRow(key);
    setWords(addressWith(words, { [PAIR]: null, ask: null }), { preventScrollReset: true });
  };
  useReturningFocus(key);
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, close);
  return (
    <aside ref={panel} className={classes['panel']} aria-label={say('panel')}>
      <div className={classes['panelHead']}>
        <Title order={2} size="h3" ref={heading} tabIndex={-1}>
          <PairName pair={pair} />
        </Title>
        <Button variant="default" size="compact-sm" onClick={close}>
          {say('close')}
        </Button>
      </div>
      {pair.mentorId === null ? (
        <LeftOutReasons runId={runId} menteeId={pair.menteeId} />
      ) : (
        <PairReasons key={key} runId={runId} menteeId={pair.menteeId} mentorId={pair.mentorId} />
      )}
      <AnotherMentor key={`${key} another`} runId={runId} pair={pair} takesFocus={asksMentor} />
    </aside>
  );
}

function PairName({ pair: { menteeId, mentorId } }: { pair: PairInAddress }) {
  const word = useWords();
  const { nameOf } = usePeople();
  return mentorId === null ? nameOf(menteeId) : word('pair', { mentee: nameOf(menteeId), mentor: nameOf(mentorId) });
}

/** Closes what holds the focus, unless something inside of it took the key for itself. */
function useEscape(holder: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const element = holder.current;
    const listen = (event: KeyboardEvent): void => {
      const isTaken = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true';
      if (event.key === 'Escape' && !isTaken) close();
    };
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  });
}

/** Where the list is hidden while the panel is open, the row can take the focus only once the panel is gone. */
function useReturningFocus(pair: string): void {
  const shown = useRef(pair);
  useEffect(() => {
    shown.current = pair;
  }, [pair]);
  useEffect(
    () => () => {
      if (isLost()) focusRow(shown.current);
    },
    [],
  );
}

/** The row that stands for what was looked at, where it is on the screen. */
function focusRow(pair: string): void {
  const rows = document.querySelectorAll<HTMLAnchorElement>('main a[href]');
  const row = [...rows].find((link) => new URL(link.href).searchParams.get(PAIR) === pair);
  row?.focus();
}
