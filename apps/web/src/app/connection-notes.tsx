import { Alert } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useConnection } from './connection';
import { useAppTexts } from './texts';
import classes from './frame.module.css';

const SignedOut = lazy(async () => ({ default: (await import('./signed-out')).SignedOut }));

/** Says that the endpoint is out, or that the session ended; what was typed stays where it is. */
export function ConnectionNotes() {
  const say = useAppTexts();
  const { isOut, isSignedOut, resume } = useConnection();
  return (
    <>
      <div role="status" className={classes['outage']}>
        {isOut && <Alert color="yellow">{say('outage')}</Alert>}
      </div>
      {isSignedOut && (
        <Suspense>
          <SignedOut onClose={resume} />
        </Suspense>
      )}
    </>
  );
}
