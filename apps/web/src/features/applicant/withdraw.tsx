import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { WithdrawApplicationDocument } from './generated/graphql';
import { useRoom } from './room';
import { useApplicantTexts } from './texts';

/** The way out: always open, never asked for a reason, asked once whether it is meant. */
export function Withdraw() {
  const say = useApplicantTexts();
  const announce = useAnnounce();
  const { application } = useRoom();
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const [fault, setFault] = useState<string>();
  const [{ fetching }, send] = useMutation(WithdrawApplicationDocument);
  const withdraw = async (): Promise<void> => {
    const { data } = await send({ input: { applicationId: application.id } });
    const refusal = data?.withdrawApplication.userErrors[0]?.message ?? (data ? undefined : say('failedHelp'));
    setFault(refusal);
    if (refusal === undefined) {
      setIsOpen(false);
      setIsDone(true);
      announce(say('withdrawn'));
    }
  };
  return (
    <>
      <Button variant="default" mt="xl" onClick={() => setIsOpen(true)}>
        {say('withdraw')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={say('withdrawTitle')}
        withCloseButton={false}
        returnFocus={!isDone}
        onExitTransitionEnd={() => isDone && document.querySelector('h1')?.focus()}
      >
        {fault !== undefined && (
          <Alert color="red" role="alert" mb="md">
            {fault}
          </Alert>
        )}
        <Text mb="md">{say('withdrawHelp', { side: say(`as${application.role}`) })}</Text>
        {application.state === 'PLACED' && <Text mb="md">{say('withdrawPlaced')}</Text>}
        <Group>
          <Button color="red" onClick={() => void withdraw()} loading={fetching}>
            {say('withdrawYes')}
          </Button>
          <Button variant="default" onClick={() => setIsOpen(false)} data-autofocus>
            {say('withdrawNo')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
