import { Alert, List, Radio, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApplicationDecision } from '../generated/graphql';
import { useDecideTexts } from './texts';

const DECISIONS = ['ACCEPT', 'WAITLIST', 'DECLINE', 'ASK_FOR_MORE'] as const;

interface DecisionChoiceProps {
  readonly decision: ApplicationDecision | null;
  readonly choose: (decision: ApplicationDecision | null) => void;
  readonly error: ReactNode;
}

export function DecisionChoice({ decision, choose, error }: DecisionChoiceProps) {
  const say = useDecideTexts();
  return (
    <Radio.Group
      label={say('decision')}
      value={decision ?? ''}
      error={error}
      onChange={(value) => choose(DECISIONS.find((known) => known === value) ?? null)}
    >
      <Stack gap="xs" mt="xs">
        {DECISIONS.map((each) => (
          <Radio key={each} value={each} label={say(each)} description={say(`${each}Help`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Which letters leave, and that they cannot be called back. */
export function WhatFollows({ decision }: { decision: ApplicationDecision }) {
  const say = useDecideTexts();
  return (
    <Alert color="yellow">
      <Title order={3} size="h4" mb="xs">
        {say('follows')}
      </Title>
      <List>
        <List.Item>{say(`follows${decision}`)}</List.Item>
        <List.Item>{say('noUndo')}</List.Item>
        <List.Item>{say('onlyOpen')}</List.Item>
      </List>
    </Alert>
  );
}
