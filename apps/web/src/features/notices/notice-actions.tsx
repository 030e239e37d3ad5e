import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useKeptFocus } from '../../ui/kept-focus';
import { Refusal } from '../../ui/refusal';
import type { NoticeInFull } from './notice-in-full';
import { useNoticeDetailTexts } from './texts';
import { useNoticeCommand, type NoticeCommand } from './use-notice-command';

type AskedCommand = Exclude<NoticeCommand, 'release'>;

/** What the viewer may do about a letter. What cannot be undone, and what mails at once, is asked about first. */
export function NoticeActions({ notice }: { notice: NoticeInFull }) {
  const say = useNoticeDetailTexts();
  const controls = useKeptFocus<HTMLDivElement>();
  const [asking, setAsking] = useState<AskedCommand | null>(null);
  const { refusal, isBusy, carryOut } = useNoticeCommand(notice.id);
  const may: Readonly<Record<NoticeCommand, boolean>> = {
    release: notice.viewerCanRelease,
    hold: notice.viewerCanHold,
    resend: notice.viewerCanResend,
    cancel: notice.viewerCanCancel,
  };
  return (
    <>
      {refusal && <Refusal title={say('refused')}>{refusal}</Refusal>}
      <Group mb="lg" ref={controls}>
        {may.release && (
          <Button loading={isBusy} onClick={() => void carryOut('release', null)}>
            {say('release')}
          </Button>
        )}
        {may.resend && <Button onClick={() => setAsking('resend')}>{say('resend')}</Button>}
        {may.hold && (
          <Button variant="default" onClick={() => setAsking('hold')}>
            {say('hold')}
          </Button>
        )}
        {may.cancel && (
          <Button variant="outline" color="red" onClick={() => setAsking('cancel')}>
            {say('cancel')}
          </Button>
        )}
      </Group>
      <Question
        command={asking}
        isBusy={isBusy}
        onClose={() => setAsking(null)}
        onYes={(command, reason) => void carryOut(command, reason).then(() => setAsking(null))}
      />
    </>
  );
}

interface QuestionProps {
  command: AskedCommand | null;
  isBusy: boolean;
  onClose: () => void;
  onYes: (command: AskedCommand, reason: string) => void;
}

function Question({ command, isBusy, onClose, onYes }: QuestionProps) {
  const say = useNoticeDetailTexts();
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened={command !== null}
      onClose={onClose}
      title={command && say(`${command}Title`)}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {command && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onYes(command, reason.trim());
          }}
        >
          {command !== 'hold' && <Text mb="md">{say(`${command}Help`)}</Text>}
          <TextInput
            label={say('reason')}
            value={reason}
            maxLength={500}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            mb="lg"
            data-autofocus
          />
          <Group>
            <Button type="submit" loading={isBusy} {...(command === 'cancel' ? { color: 'red' } : {})}>
              {say(command)}
            </Button>
            <Button variant="default" onClick={onClose}>
              {say('keep')}
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  );
}
