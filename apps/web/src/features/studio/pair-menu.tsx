import { ActionIcon, Menu } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { changeOf, moveOf } from './changes';
import { addressWith, PAIR, writePair } from './pair-address';
import { idsOf, type Proposal } from './pair-rows';
import { usePeople } from './run-people';
import { useRunTexts } from './run-texts';
import { useTellingChanges } from './use-change-words';
import { useWhyTexts } from './why-texts';
import { useWords } from './words';
import classes from './run.module.css';

/** What can be done with a pair. Nothing where the run cannot be adjusted. */
export function PairMenu({ proposal, isReachable }: { proposal: Proposal; isReachable: boolean }) {
  const say = useRunTexts();
  const why = useWhyTexts();
  const word = useWords();
  const { nameOf } = usePeople();
  const pending = useTellingChanges();
  const [words, setWords] = useSearchParams();
  if (pending === null) return null;
  const ids = idsOf(proposal);
  const pair = word('pair', { mentee: nameOf(ids.menteeId), mentor: nameOf(ids.mentorId) });
  const change = changeOf(pending.changes, ids) ?? moveOf(pending.changes, ids.menteeId);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size="xl"
          className={classes['menu']}
          aria-label={say('actions', { pair })}
          tabIndex={isReachable ? 0 : -1}
        >
          <span aria-hidden="true">⋯</span>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => pending.add({ kind: proposal.isPinned ? 'FREE' : 'PIN', ...ids })}>
          {why(proposal.isPinned ? 'free' : 'pin')}
        </Menu.Item>
        <Menu.Item onClick={() => pending.add({ kind: 'BLOCK', ...ids })}>{why('block')}</Menu.Item>
        <Menu.Item onClick={() => setWords(addressWith(words, { [PAIR]: writePair(ids), ask: 'mentor' }))}>
          {why('move')}
        </Menu.Item>
        {change && <Menu.Item onClick={() => pending.remove(change)}>{why('undo')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
