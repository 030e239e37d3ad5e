import { Button, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { useProgramDates } from '../../ui/program-dates';
import { Refusal } from '../../ui/refusal';
import { ExtendWindowDocument, type CycleWindowKey, type ExtendWindowInput } from './generated/graphql';
import { useOverviewTexts, useSteerTexts } from './texts';

/** Gives a window a later end. Whom it concerns is told, which stands beside the button. */
export function ExtendWindow() {
  const say = useSteerTexts();
  const nameOf = useOverviewTexts();
  const { windows, timeZone } = useCycle();
  const { day } = useProgramDates(timeZone);
  const [asked, setAsked] = useState({ window: 'APPLICATIONS' as CycleWindowKey, closesOn: '', reason: '' });
  const { faults, isBusy, send } = useExtend();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send({ ...asked, reason: asked.reason.trim() || null }).then(
          (isDone) => isDone && setAsked({ ...asked, closesOn: '', reason: '' }),
        );
      }}
    >
      <Title order={3}>{say('extend')}</Title>
      <Text size="sm" c="dimmed">
        {say('extendHelp')}
      </Text>
      {faults.length > 0 && <Refusal title={say('notDone')}>{faults.join(' ')}</Refusal>}
      <NativeSelect
        label={say('window')}
        value={asked.window}
        onChange={({ currentTarget }) => setAsked({ ...asked, window: currentTarget.value as CycleWindowKey })}
        data={windows.map(({ key, closesOn }) => ({ value: key, label: `${nameOf(key)} (${day(closesOn)})` }))}
      />
      <TextInput
        type="date"
        required
        label={say('until')}
        value={asked.closesOn}
        onChange={({ currentTarget }) => setAsked({ ...asked, closesOn: currentTarget.value })}
      />
      <TextInput
        label={say('reason')}
        value={asked.reason}
        maxLength={500}
        onChange={({ currentTarget }) => setAsked({ ...asked, reason: currentTarget.value })}
      />
      <Button type="submit" variant="default" loading={isBusy}>
        {say('extendNow')}
      </Button>
    </form>
  );
}

function useExtend() {
  const say = useSteerTexts();
  const announce = useAnnounce();
  const { id: cycleId } = useCycle();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [{ fetching }, extend] = useMutation(ExtendWindowDocument);
  const send = async (asked: Omit<ExtendWindowInput, 'cycleId'>): Promise<boolean> => {
    setFaults([]);
    const { data } = await extend({ input: { cycleId, ...asked } });
    if (!data) return false;
    setFaults(data.extendWindow.userErrors.map(({ message }) => message));
    if (data.extendWindow.cycle) announce(say('extended'));
    return data.extendWindow.cycle !== null;
  };
  return { faults, isBusy: fetching, send };
}
