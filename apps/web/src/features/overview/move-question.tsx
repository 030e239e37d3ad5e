import { Button, Group, List, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useConsoleTexts } from '../../app/console/texts';
import { useAnnounce } from '../../ui/announcer';
import { ListSkeleton } from '../../ui/read-states';
import { Refusal } from '../../ui/refusal';
import { MoveCycleDocument, MovePreviewDocument, OpenCycleDocument, type CycleState } from './generated/graphql';
import { useFigureTexts, useSteerTexts } from './texts';

/** Says what a step would touch, and asks: a cycle does not go back. */
export function MoveQuestion({ to, onClose }: { to: CycleState; onClose: () => void }) {
  const say = useSteerTexts();
  const nameOf = useConsoleTexts();
  const [reason, setReason] = useState('');
  const { faults, isBusy, move } = useMove(to, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('moveTitle', { state: nameOf(to) })}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {faults.length > 0 && <Refusal title={say('notDone')}>{faults.join(' ')}</Refusal>}
      <Touched to={to} />
      <Text fw={600} my="md">
        {say('noBack')}
      </Text>
      {to !== 'OPEN' && (
        <TextInput
          label={say('reason')}
          value={reason}
          maxLength={500}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          mb="lg"
        />
      )}
      <Group>
        <Button loading={isBusy} onClick={() => void move(reason.trim() || null)}>
          {say('moveTo', { state: nameOf(to) })}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {say('keep')}
        </Button>
      </Group>
    </Modal>
  );
}

function Touched({ to }: { to: CycleState }) {
  const say = useSteerTexts();
  const stateOf = useFigureTexts();
  const { id: cycleId } = useCycle();
  const [{ data }] = useQuery({ query: MovePreviewDocument, variables: { cycleId, to } });
  const touched = data?.cycle?.movePreview.applications;
  if (touched === undefined) return <ListSkeleton rows={2} height="1.5rem" />;
  if (touched.length === 0) return <Text>{say('touchesNone')}</Text>;
  return (
    <>
      <Text>{say('touches')}</Text>
      <List>
        {touched.map(({ role, state, count }) => (
          <List.Item key={`${role} ${state}`}>
            {say('touchLine', { count, role: say(role), state: stateOf(state) })}
          </List.Item>
        ))}
      </List>
    </>
  );
}

function useMove(to: CycleState, onDone: () => void) {
  const say = useSteerTexts();
  const announce = useAnnounce();
  const { id: cycleId } = useCycle();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [{ fetching: isMoving }, moveCycle] = useMutation(MoveCycleDocument);
  const [{ fetching: isOpening }, openCycle] = useMutation(OpenCycleDocument);
  const move = async (reason: string | null): Promise<void> => {
    setFaults([]);
    const payload =
      to === 'OPEN'
        ? (await openCycle({ input: { cycleId } })).data?.openCycle
        : (await moveCycle({ input: { cycleId, to, reason } })).data?.moveCycle;
    if (!payload) return;
    setFaults(payload.userErrors.map(({ message }) => message));
    if (!payload.cycle) return;
    announce(say('moved'));
    onDone();
  };
  return { faults, isBusy: isMoving || isOpening, move };
}
