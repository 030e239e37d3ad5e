import { Button, NumberInput, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { Refusal } from '../../ui/refusal';
import { CreateCycleDocument } from './generated/graphql';
import { useSteerTexts } from './texts';

/** Plans another cycle of the program, and goes there. Nobody is told before it is opened. */
export function PlanCycle() {
  const say = useSteerTexts();
  const navigate = useNavigate();
  const { program, windows } = useCycle();
  const begins = Number(windows[0]?.opensOn.slice(0, 4) ?? 2000) + 1;
  const [asked, setAsked] = useState({ name: `${begins}-${begins + 1}`, year: begins });
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [{ fetching }, create] = useMutation(CreateCycleDocument);
  const send = async (): Promise<void> => {
    if (!program) return;
    setFaults([]);
    const { data } = await create({ input: { programId: program.id, ...asked } });
    if (!data) return;
    setFaults(data.createCycle.userErrors.map(({ message }) => message));
    if (data.createCycle.cycle) await navigate(`/console/${data.createCycle.cycle.id}/overview`);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Title order={3}>{say('next')}</Title>
      <Text size="sm" c="dimmed">
        {say('nextHelp')}
      </Text>
      {faults.length > 0 && <Refusal title={say('notDone')}>{faults.join(' ')}</Refusal>}
      <TextInput
        label={say('name')}
        description={say('nameHelp')}
        required
        value={asked.name}
        onChange={({ currentTarget }) => setAsked({ ...asked, name: currentTarget.value })}
      />
      <NumberInput
        label={say('yearOf')}
        size="md"
        required
        allowDecimal={false}
        value={asked.year}
        onChange={(year) => setAsked({ ...asked, year: Number(year) })}
      />
      <Button type="submit" variant="default" loading={fetching}>
        {say('create')}
      </Button>
    </form>
  );
}
