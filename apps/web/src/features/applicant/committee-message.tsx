import { Alert } from '@mantine/core';
import { useRoom } from './room';
import { useApplicantTexts } from './texts';
import classes from './applicant.module.css';

/** What the committee asked for, or said with its decision. */
export function CommitteeMessage() {
  const say = useApplicantTexts();
  const { messageToApplicant, state } = useRoom().application;
  if (!messageToApplicant) return null;
  return (
    <Alert color={state === 'NEEDS_INFORMATION' ? 'yellow' : 'gray'} title={say('messageTitle')} mb="lg">
      <p className={classes['message']}>{messageToApplicant}</p>
    </Alert>
  );
}
