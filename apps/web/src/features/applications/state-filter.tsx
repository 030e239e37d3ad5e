import { Button, Checkbox, Input, Popover, Stack } from '@mantine/core';
import { STATES, type Filters } from './filters';
import { useTexts } from './texts';

interface StateFilterProps {
  readonly states: Filters['states'];
  readonly setStates: (states: Filters['states']) => void;
}

/** Any number of statuses behind one button that says which. */
export function StateFilter({ states, setStates }: StateFilterProps) {
  const say = useTexts();
  const [first] = states;
  const words =
    first === undefined
      ? say('anyState')
      : states.length === 1
        ? say(`state_${first}`)
        : say('someStates', { count: states.length });
  return (
    <Input.Wrapper size="md" label={say('state')} labelElement="div">
      <Popover trapFocus position="bottom-start" withRoles={false}>
        <Popover.Target>
          <Button
            variant="default"
            fullWidth
            justify="space-between"
            fw={400}
            rightSection={<span aria-hidden="true">▾</span>}
            aria-label={`${say('state')}: ${words}`}
            aria-haspopup="dialog"
          >
            {words}
          </Button>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={say('state')}>
          <Checkbox.Group
            value={[...states]}
            onChange={(chosen) => setStates(STATES.filter((state) => chosen.includes(state)))}
          >
            <Stack gap="xs">
              {STATES.map((state) => (
                <Checkbox key={state} value={state} label={say(`state_${state}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        </Popover.Dropdown>
      </Popover>
    </Input.Wrapper>
  );
}
