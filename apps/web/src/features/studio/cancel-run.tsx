import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { StudioCancelRunDocument } from './generated/graphql';
import { useRunTexts } from './run-texts';

interface CancelRunProps {
  runId: string;
  /** It has something to lose: asked first. */
  isAsked: boolean;
  isSigned: boolean;
}

export function CancelRun({ runId, isAsked, isSigned }: CancelRunProps) {
  const say = useRunTexts();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const [{ data, fetching }, cancelRun] = useMutation(StudioCancelRunDocument);
  const cancel = async (): Promise<void> => {
    const { data: answer } = await cancelRun({ input: { runId } });
    if (!answer?.cancelRun.run) return;
    setOpen(false);
    announce(say('cancelled'));
  };
  return (
    <>
      <Button variant="default" loading={fetching} onClick={() => (isAsked ? setOpen(true) : void cancel())}>
        {say(isSigned ? 'cancelSigned' : 'cancelRun')}
      </Button>
      {data?.cancelRun.userErrors.map(({ message }) => (
        <Alert key={message} color="red" role="alert">
          {message}
        </Alert>
      ))}
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={say('cancelAsk')} withCloseButton={false}>
        <Text mb="md">{say('cancelHelp')}</Text>
        <Group>
          <Button loading={fetching} onClick={() => void cancel()}>
            {say('cancelYes')}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {say('cancelNo')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
