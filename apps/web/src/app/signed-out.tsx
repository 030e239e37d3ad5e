import { Button, Group, Modal, Text } from '@mantine/core';
import { useAppTexts } from './texts';

/** The session ended in the middle of something: sign in elsewhere, and go on here. */
export function SignedOut({ onClose }: { onClose: () => void }) {
  const say = useAppTexts();
  return (
    <Modal opened onClose={onClose} title={say('signedOut')} withCloseButton={false}>
      <Text mb="md">{say('signedOutHelp')}</Text>
      <Group>
        <Button component="a" href="/sign-in" target="_blank" rel="noopener">
          {say('signInAgain')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('goOn')}
        </Button>
      </Group>
    </Modal>
  );
}
