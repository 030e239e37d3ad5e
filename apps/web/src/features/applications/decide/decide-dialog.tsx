import { Button, Modal, Progress, Skeleton, Stack, Text } from '@mantine/core';
import { useCycle } from '../../../app/console/cycle';
import { useAnnounce } from '../../../ui/announcer';
import type { ChosenApplication, ToDecide } from './chosen';
import { DecideForm } from './decide-form';
import type { Outcome } from './decide-in-batches';
import { OutcomeReport } from './outcome-report';
import { useDecideTexts } from './texts';
import { useChosen } from './use-chosen';
import { useDeciding } from './use-deciding';

interface DecideDialogProps {
  readonly toDecide: ToDecide;
  readonly close: () => void;
  readonly onOver: (outcome: Outcome) => void;
  readonly chooseOnly: (applications: readonly ChosenApplication[]) => void;
}

/** Asks what is decided, does it a hundred at a time, and says what came of it. */
export function DecideDialog({ toDecide, close, onOver, chooseOnly }: DecideDialogProps) {
  const say = useDecideTexts();
  const announce = useAnnounce();
  const { id: cycleId } = useCycle();
  const chosen = useChosen(cycleId, toDecide);
  const { deciding, run, stop } = useDeciding(cycleId, (outcome) => {
    announce(say('decided', { count: outcome.decided.size }));
    onOver(outcome);
  });
  const isRunning = deciding.stage === 'running';
  return (
    <Modal
      opened
      size="lg"
      title={chosen ? say('title', { count: chosen.length }) : say('titleAll')}
      onClose={isRunning ? () => undefined : close}
      withCloseButton={!isRunning}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {!chosen && <Reading isFailed={chosen === null} />}
      {chosen && deciding.stage === 'asking' && (
        <DecideForm count={chosen.length} cancel={close} decide={(...how) => void run(chosen, ...how)} />
      )}
      {isRunning && <Running {...deciding} stop={stop} />}
      {deciding.stage === 'over' && <OutcomeReport outcome={deciding.outcome} close={close} chooseOnly={chooseOnly} />}
    </Modal>
  );
}

function Reading({ isFailed }: { isFailed: boolean }) {
  const say = useDecideTexts();
  if (isFailed) return <Text role="alert">{say('readFailed')}</Text>;
  return (
    <Stack aria-busy="true">
      <Text>{say('reading')}</Text>
      <Skeleton height="8rem" />
    </Stack>
  );
}

function Running({ done, all, stop }: { done: number; all: number; stop: () => void }) {
  const say = useDecideTexts();
  return (
    <Stack>
      <Text>{say('running', { done, all })}</Text>
      <Progress value={(done / all) * 100} aria-label={say('running', { done, all })} />
      <Button variant="default" onClick={stop} data-autofocus>
        {say('stop')}
      </Button>
    </Stack>
  );
}
