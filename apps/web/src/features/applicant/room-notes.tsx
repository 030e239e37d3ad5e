import { Alert } from '@mantine/core';
import { SaveStatus } from '../../ui/autosave/save-status';
import { useAutosaveTexts } from '../../ui/autosave/texts';
import classes from './applicant.module.css';
import { useRoom } from './room';

/**
 * What is saved, and what was brought back. A fault that is about no question is said here. `isQuiet`: what the endpoint
 * refused is being typed just now.
 */
export function RoomNotes({ isQuiet = false }: { isQuiet?: boolean }) {
  const say = useAutosaveTexts();
  const { autosave, decide } = useRoom();
  const general = autosave.problems.filter(({ field }) => field === null);
  const isTyping = isQuiet && general.length === 0 && autosave.status === 'refused';
  return (
    <>
      <div className={classes['saveStatus']}>
        <SaveStatus autosave={isTyping ? { ...autosave, status: 'unsaved' } : autosave} onDecide={decide} />
      </div>
      {autosave.isRestored && (
        <Alert color="blue" mb="md">
          {say('restored')}
        </Alert>
      )}
      {general.map(({ message }) => (
        <Alert key={message} color="red" mb="md" role="alert">
          {message}
        </Alert>
      ))}
    </>
  );
}
