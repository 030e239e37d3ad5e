import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { AssignForm } from './assign-form';
import { useAssignTexts } from './assign-texts';

/** Gives every open application its reviewers. */
export function AssignReviewers({ cycleId, onAssigned }: { cycleId: string; onAssigned: () => void }) {
  const say = useAssignTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {say('open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        size="lg"
        title={say('title')}
        closeButtonProps={{ 'aria-label': say('close') }}
      >
        <AssignForm cycleId={cycleId} close={close} onAssigned={onAssigned} />
      </Modal>
    </>
  );
}
