import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ChosenApplication } from './chosen';
import type { Outcome, Refusal } from './decide-in-batches';
import { useDecideTexts } from './texts';

interface OutcomeReportProps {
  readonly outcome: Outcome;
  readonly close: () => void;
  readonly chooseOnly: (applications: readonly ChosenApplication[]) => void;
}

/** What was decided, who stays as they are and why, and what was not tried. */
export function OutcomeReport({ outcome: { decided, refused, left }, close, chooseOnly }: OutcomeReportProps) {
  const say = useDecideTexts();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const staying: readonly ChosenApplication[] = [...refused, ...left];
  const keep = (): void => {
    chooseOnly(staying);
    close();
  };
  return (
    <Stack>
      <Text fw={600} ref={head} tabIndex={-1} style={{ outline: 'none' }}>
        {say('decided', { count: decided.size })}
      </Text>
      {left.length > 0 && (
        <Alert color="red" title={say('left', { count: left.length })}>
          {say('leftHelp')}
        </Alert>
      )}
      {refused.length > 0 && <Refusals refused={refused} />}
      <Group>
        <Button onClick={close}>{say('done')}</Button>
        {staying.length > 0 && (
          <Button variant="default" onClick={keep}>
            {say('keepChosen')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Refusals({ refused }: { refused: readonly Refusal[] }) {
  const say = useDecideTexts();
  const words = say('refused', { count: refused.length });
  return (
    <>
      <Text>{words}</Text>
      {/* A long list scrolls in its place, by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div tabIndex={0} role="region" aria-label={words} style={SCROLLING}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('person')}</Table.Th>
              <Table.Th scope="col">{say('why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {refused.map(({ id, name, message }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

const SCROLLING = { maxHeight: '20rem', overflowY: 'auto' } as const;
