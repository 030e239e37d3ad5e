import { useSearchParams } from 'react-router';
import { changeOf, moveOf } from './changes';
import { addressWith, PAIR, writePair } from './pair-address';
import { idsOf } from './pair-rows';
import type { RowKeys } from './row-keys';
import { useTellingChanges } from './use-change-words';

/** What keys do on a row of the list. Letters change nothing where the run cannot be adjusted. */
export function useRowKeys(help: () => void): RowKeys {
  const pending = useTellingChanges();
  const [words, setWords] = useSearchParams();
  return (key, proposal) => {
    const ids = idsOf(proposal);
    if (key === '?') {
      help();
      return true;
    }
    if (pending === null) return false;
    const standing = changeOf(pending.changes, ids) ?? moveOf(pending.changes, ids.menteeId);
    const deeds: Readonly<Record<string, () => void>> = {
      p: () => pending.add({ kind: proposal.isPinned ? 'FREE' : 'PIN', ...ids }),
      b: () => pending.add({ kind: 'BLOCK', ...ids }),
      m: () => setWords(addressWith(words, { [PAIR]: writePair(ids), ask: 'mentor' })),
      u: () => standing && pending.remove(standing),
    };
    const deed = deeds[key.toLowerCase()];
    deed?.();
    return deed !== undefined;
  };
}
