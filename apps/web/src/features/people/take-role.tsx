import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { Refusal } from '../../ui/refusal';
import { RevokeRoleDocument, type ProgramRole } from './generated/graphql';
import { usePeopleTexts } from './texts';

interface TakeProps {
  /** Null while nothing is asked. */
  role: ProgramRole | null;
  person: { readonly id: string; readonly name: string; readonly isViewer: boolean };
  programId: string;
  onClose: () => void;
}

/** Asks before a role is taken away: it signs the person out everywhere. */
export function TakeRole({ role, person, programId, onClose }: TakeProps) {
  const say = usePeopleTexts();
  const announce = useAnnounce();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, revoke] = useMutation(RevokeRoleDocument);
  const words = { name: person.name, role: role ? say(role) : '' };
  const close = (): void => {
    setRefusal(null);
    onClose();
  };
  const take = async (): Promise<void> => {
    if (role === null) return;
    const { data } = await revoke({ input: { programId, personId: person.id, role } });
    if (!data) return;
    const [error] = data.revokeRole.userErrors;
    if (error) return setRefusal(error.message);
    announce(say('taken', words));
    close();
  };
  return (
    <Modal
      opened={role !== null}
      onClose={close}
      title={say('takeTitle')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {refusal && <Refusal title={say('notTaken')}>{refusal}</Refusal>}
      <Text mb="md">{say('takeHelp', words)}</Text>
      {person.isViewer && (
        <Text mb="md" fw={600}>
          {say('takeOwn')}
        </Text>
      )}
      <Group>
        <Button color="red" loading={fetching} onClick={() => void take()}>
          {say('take')}
        </Button>
        <Button variant="default" onClick={close} data-autofocus>
          {say('keep')}
        </Button>
      </Group>
    </Modal>
  );
}
