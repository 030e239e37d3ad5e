import { Anchor, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useAnnounce } from '../announcer';
import { useAutosaveTexts } from './texts';
import type { UsedAutosave } from './use-autosave';
import classes from './autosave.module.css';

type Told = Pick<UsedAutosave<unknown>, 'status' | 'savedAt' | 'isSavedHere' | 'joins'>;

const WORTH_SAYING = ['unreachable', 'signed-out', 'refused', 'conflict'];

/** One quiet line about what is saved. Screen readers hear only what went wrong. */
export function SaveStatus({ autosave, onDecide }: { autosave: Told; onDecide?: () => void }) {
  const say = useAutosaveTexts();
  const announce = useAnnounce();
  const intl = useIntl();
  const { status, savedAt, isSavedHere, joins } = autosave;
  const told = useRef({ status, joins });
  const text = status === 'saved' ? savedText() : say(status);
  useEffect(() => {
    if (told.current.status !== status && WORTH_SAYING.includes(status)) announce(text);
    if (told.current.joins !== joins) announce(say('joined'));
    told.current = { status, joins };
  }, [status, joins, text, announce, say]);
  return (
    <Text component="p" size="sm" className={classes['status']} data-status={status}>
      {text}
      {status === 'conflict' && onDecide && (
        <>
          {' '}
          <Anchor component="button" type="button" size="sm" onClick={onDecide}>
            {say('decide')}
          </Anchor>
        </>
      )}
    </Text>
  );

  function savedText(): string {
    if (savedAt === null) return say('nothingSaved');
    if (isSavedHere) return say('saved', { time: intl.formatTime(savedAt) });
    return say('savedBefore', { date: intl.formatDate(savedAt, { dateStyle: 'medium', timeStyle: 'short' }) });
  }
}
