import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useConnection } from './connection';
import { useAppTexts } from './texts';
import classes from './frame.module.css';

/** Says that the endpoint is out, or that the session ended; what was typed stays where it is. */
export function ConnectionNotes() {
  const say = useAppTexts();
  const { isOut, isSignedOut, resume } = useConnection();
  return (
    <>
      <div role="status" className={classes['outage']}>
        {isOut && <Alert color="yellow">{say('outage')}</Alert>}
      </div>
      <Modal opened={isSignedOut} onClose={resume} title={say('signedOut')} withCloseButton={false}>
        <Text mb="md">{say('signedOutHelp')}</Text>
        <Group>
          <Button component="a" href="/sign-in" target="_blank" rel="noopener">
            {say('signInAgain')}
          </Button>
          <Button variant="default" onClick={resume}>
            {say('goOn')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
