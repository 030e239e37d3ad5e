import { Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { Refusal } from '../../ui/refusal';
import { useChangeTexts } from './change-texts';
import { usePeople } from './run-people';
import { useChangeWords, useTellingChanges } from './use-change-words';
import { useChanges } from './use-changes';
import { useRunAgain } from './use-run-again';
import { useWords } from './words';
import classes from './run.module.css';

/** The changes that wait for the next run, and the way to it. Nothing while there are none. */
export function ChangesBar({ runId }: { runId: string }) {
  const say = useChangeTexts();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { id: cycleId } = useCycle();
  const pending = useChanges();
  const [isKept, setKept] = useState(true);
  const [isOpen, setOpen] = useState(false);
  const { start, isBusy, errors, error } = useRunAgain(runId);
  if (pending === null || pending.changes.length === 0) return null;
  const count = pending.changes.length;
  const runAgain = async (): Promise<void> => {
    const answer = await start(pending.changes, isKept);
    if (answer === null) return;
    pending.clear();
    const notKept =
      answer.notKept.length > 0 ? { notKept: say('notKept', { reasons: answer.notKept.join(' ') }) } : null;
    void navigate(`/console/${cycleId}/matching/runs/${answer.runId}`, { state: notKept });
  };
  const discard = (): void => {
    pending.clear();
    announce(say('discarded'));
  };
  return (
    <section className={classes['changes']} aria-label={say('title')}>
      {(errors.length > 0 || error) && <Refused errors={errors} outage={error?.message} />}
      <div className={classes['changesHead']}>
        <span>{say('count', { count })}</span>
        <Button variant="subtle" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'hide' : 'show')}
        </Button>
        <Button variant="default" size="sm" onClick={discard}>
          {say('discard')}
        </Button>
        <Button size="sm" loading={isBusy} onClick={() => void runAgain()}>
          {say('runAgain', { count })}
        </Button>
      </div>
      {isOpen && <ChangeList />}
      <KeepOthers isKept={isKept} setKept={setKept} isTucked={!isOpen} />
    </section>
  );
}

interface KeepOthersProps {
  isKept: boolean;
  setKept: (isKept: boolean) => void;
  isTucked: boolean;
}

function KeepOthers({ isKept, setKept, isTucked }: KeepOthersProps) {
  const say = useChangeTexts();
  return (
    <Checkbox
      mt="sm"
      size="sm"
      className={classes['keep']}
      mod={{ tucked: isTucked }}
      label={say('keep')}
      description={say('keepHelp')}
      checked={isKept}
      onChange={(event) => setKept(event.currentTarget.checked)}
    />
  );
}

function ChangeList() {
  const say = useChangeTexts();
  const inWords = useChangeWords();
  const pending = useTellingChanges();
  return (
    <ul className={classes['changesList']}>
      {pending?.changes.map((change) => {
        const words = inWords(change);
        return (
          <li key={words}>
            {words}
            <Button
              variant="default"
              size="compact-sm"
              aria-label={say('removeOf', { change: words })}
              onClick={() => pending.remove(change)}
            >
              {say('remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

type Refusals = ReturnType<typeof useRunAgain>['errors'];

function Refused({ errors, outage }: { errors: Refusals; outage: string | undefined }) {
  const say = useChangeTexts();
  const word = useWords();
  const { nameOf } = usePeople();
  return (
    <Refusal title={say('refused')}>
      {outage && <Text>{outage}</Text>}
      {errors.map(({ message, cause, menteeApplication }) => (
        <Text key={message}>
          {message}{' '}
          {cause && menteeApplication && say('about', { mentee: nameOf(menteeApplication.id), cause: word(cause) })}
        </Text>
      ))}
    </Refusal>
  );
}
