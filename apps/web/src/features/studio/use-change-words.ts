import { useAnnounce } from '../../ui/announcer';
import { useChangeTexts } from './change-texts';
import { withChange, type Change } from './changes';
import { usePeople } from './run-people';
import { useChanges } from './use-changes';
import { useWords } from './words';

/** Says a change as a sentence. */
export function useChangeWords(): (change: Change) => string {
  const say = useChangeTexts();
  const word = useWords();
  const { nameOf } = usePeople();
  return ({ kind, menteeId, mentorId }) => {
    const names = { mentee: nameOf(menteeId), mentor: nameOf(mentorId) };
    return say(kind, { ...names, pair: word('pair', names) });
  };
}

/** Adds and takes back changes, and says so. Null where the run cannot be adjusted. */
export function useTellingChanges() {
  const say = useChangeTexts();
  const announce = useAnnounce();
  const inWords = useChangeWords();
  const pending = useChanges();
  return (
    pending && {
      changes: pending.changes,
      add: (change: Change) => {
        const count = withChange(pending.changes, change).length;
        pending.add(change);
        announce(say('added', { change: inWords(change), count }));
      },
      remove: (change: Change) => {
        pending.remove(change);
        announce(say('removed', { change: inWords(change) }));
      },
    }
  );
}
