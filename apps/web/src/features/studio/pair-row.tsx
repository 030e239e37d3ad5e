import { Badge } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { changeOf, moveOf } from './changes';
import { useNumbers } from './numbers';
import { addressWith, PAIR, writePair } from './pair-address';
import { PairMenu } from './pair-menu';
import { idsOf, type Proposal } from './pair-rows';
import { usePeople } from './run-people';
import { useRunTexts } from './run-texts';
import { useChanges } from './use-changes';
import { useWhyTexts } from './why-texts';
import classes from './run.module.css';

interface PairRowProps {
  proposal: Proposal;
  place: { readonly index: number; readonly count: number; readonly offset: number };
  isActive: boolean;
  isChosen: boolean;
  measure: (element: HTMLElement | null) => void;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
}

export function PairRow({ proposal, place, isActive, isChosen, measure, onFocus, onKey }: PairRowProps) {
  const { points } = useNumbers();
  const { nameOf } = usePeople();
  const [words] = useSearchParams();
  const ids = idsOf(proposal);
  const { total, maximum } = proposal.score;
  return (
    <div
      ref={measure}
      role="listitem"
      data-index={place.index}
      data-chosen={isChosen || undefined}
      aria-setsize={place.count}
      aria-posinset={place.index + 1}
      className={classes['row']}
      style={{ transform: `translateY(${place.offset}px)` }}
    >
      <Link
        to={addressWith(words, { [PAIR]: writePair(ids), ask: null })}
        preventScrollReset
        className={classes['open']}
        tabIndex={isActive ? 0 : -1}
        aria-current={isChosen || undefined}
        onFocus={onFocus}
        onKeyDown={onKey}
      >
        <span className={classes['mentee']}>{nameOf(ids.menteeId)}</span>
        <span className={classes['mentor']}>{nameOf(ids.mentorId)}</span>
        <span className={classes['scoreCell']}>
          <span className={classes['bar']} aria-hidden="true">
            <span style={{ width: `${maximum === 0 ? 0 : (total / maximum) * 100}%` }} />
          </span>
          <span>{points(total)}</span>
        </span>
        <RowNotes proposal={proposal} />
      </Link>
      <PairMenu proposal={proposal} isReachable={isActive} />
    </div>
  );
}

function RowNotes({ proposal }: { proposal: Proposal }) {
  const say = useRunTexts();
  const why = useWhyTexts();
  const { nameOf } = usePeople();
  const changes = useChanges()?.changes ?? [];
  const ids = idsOf(proposal);
  const change = changeOf(changes, ids);
  const move = moveOf(changes, ids.menteeId);
  const notes = [
    proposal.isPinned && { text: why('pinned'), color: 'gray' },
    proposal.isVoid && { text: say('isVoid'), color: 'red' },
    change?.kind === 'PIN' && { text: why('willPin'), color: 'yellow' },
    change?.kind === 'BLOCK' && { text: why('willBlock'), color: 'yellow' },
    move && move !== change && { text: why('movesTo', { mentor: nameOf(move.mentorId) }), color: 'yellow' },
  ].filter((note) => note !== false && note !== undefined);
  if (notes.length === 0) return null;
  return (
    <span className={classes['notes']}>
      {notes.map(({ text, color }) => (
        <Badge key={text} variant="light" color={color} tt="none">
          {text}
        </Badge>
      ))}
    </span>
  );
}
