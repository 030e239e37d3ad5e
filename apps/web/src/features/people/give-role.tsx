import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { Refusal } from '../../ui/refusal';
import { ROLES } from './filters';
import { GrantRoleDocument, type ProgramRole } from './generated/graphql';
import { usePeopleTexts } from './texts';

interface GiveProps {
  programId: string;
  isOpen: boolean;
  onClose: () => void;
}

/** Gives a role to whoever has an address. What the role opens stands beside it, so that the choice is the confirmation. */
export function GiveRole({ programId, isOpen, onClose }: GiveProps) {
  const say = usePeopleTexts();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={say('giveTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <GiveForm programId={programId} onClose={onClose} />
    </Modal>
  );
}

interface Fault {
  readonly message: string;
  readonly field: readonly string[] | null;
}

function GiveForm({ programId, onClose }: Omit<GiveProps, 'isOpen'>) {
  const say = usePeopleTexts();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<ProgramRole>('REVIEWER');
  const { faults, isBusy, give } = useGive(programId, onClose);
  const input = useRef<HTMLInputElement>(null);
  const ofEmail = faults.find(({ field }) => field?.at(-1) === 'email');
  const others = faults.filter((fault) => fault !== ofEmail).map(({ message }) => message);
  useEffect(() => {
    if (ofEmail) input.current?.focus();
  }, [ofEmail]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void give(email.trim(), role);
      }}
    >
      {others.length > 0 && <Refusal title={say('notGiven')}>{others.join(' ')}</Refusal>}
      <TextInput
        ref={input}
        type="email"
        label={say('email')}
        description={say('emailHelp')}
        required
        autoComplete="off"
        data-autofocus
        value={email}
        error={ofEmail?.message}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        mb="lg"
      />
      <RoleChoice role={role} onChoose={setRole} />
      <Group>
        <Button type="submit" loading={isBusy}>
          {say('giveNow')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('cancel')}
        </Button>
      </Group>
    </form>
  );
}

function useGive(programId: string, onDone: () => void) {
  const say = usePeopleTexts();
  const announce = useAnnounce();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [{ fetching }, grant] = useMutation(GrantRoleDocument);
  const give = async (email: string, role: ProgramRole): Promise<void> => {
    const { data } = await grant({ input: { programId, email, role } });
    if (!data) return;
    setFaults(data.grantRole.userErrors);
    if (data.grantRole.userErrors.length > 0) return;
    announce(say('given', { email, role: say(role) }));
    onDone();
  };
  return { faults, isBusy: fetching, give };
}

function RoleChoice({ role, onChoose }: { role: ProgramRole; onChoose: (role: ProgramRole) => void }) {
  const say = usePeopleTexts();
  return (
    <Radio.Group label={say('role')} value={role} onChange={(value) => onChoose(value as ProgramRole)} mb="lg">
      <Stack gap="sm" mt="xs">
        {ROLES.map((one) => (
          <Radio key={one} value={one} label={say(one)} description={say(`may${one}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
