import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ApplicationDecision } from '../generated/graphql';
import { DecisionChoice, WhatFollows } from './decision-choice';
import { useDecideTexts } from './texts';

/** From so many people on the number is typed: a slip of the finger would be a letter to all of them. */
const TYPED_FROM = 10;

interface DecideFormProps {
  readonly count: number;
  readonly cancel: () => void;
  readonly decide: (decision: ApplicationDecision, message: string) => void;
}

/** Which decision, with which words, and what follows from it. */
export function DecideForm({ count, cancel, decide }: DecideFormProps) {
  const say = useDecideTexts();
  const [{ decision, message, typed }, setGiven] = useState<Given>(NOTHING_GIVEN);
  const give = (part: Partial<Given>): void => setGiven((last) => ({ ...last, ...part }));
  const [isTried, setTried] = useState(false);
  const isAsking = decision === 'ASK_FOR_MORE';
  const isTyping = count >= TYPED_FROM;
  const isWordless = isAsking && message.trim() === '';
  const isMistyped = isTyping && typed.replaceAll(/\D/g, '') !== String(count);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (decision !== null && !isWordless && !isMistyped) decide(decision, message);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <DecisionChoice
          decision={decision}
          choose={(chosen) => give({ decision: chosen })}
          error={isTried && decision === null && say('decisionMissing')}
        />
        <Textarea
          label={say('message')}
          description={say(isAsking ? 'messageAsk' : 'messageHelp')}
          required={isAsking}
          maxLength={2_000}
          value={message}
          error={isTried && isWordless && say('messageMissing')}
          onChange={(event) => give({ message: event.currentTarget.value })}
        />
        {decision && <WhatFollows decision={decision} />}
        {isTyping && (
          <TextInput
            label={say('type', { count })}
            description={say('typeHelp')}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            error={isTried && isMistyped && say('typeWrong', { count })}
            onChange={(event) => give({ typed: event.currentTarget.value })}
          />
        )}
        <Steps cancel={cancel} />
      </Stack>
    </form>
  );
}

function Steps({ cancel }: { cancel: () => void }) {
  const say = useDecideTexts();
  return (
    <Group>
      <Button type="submit">{say('confirm')}</Button>
      <Button variant="default" onClick={cancel}>
        {say('cancel')}
      </Button>
    </Group>
  );
}

interface Given {
  readonly decision: ApplicationDecision | null;
  readonly message: string;
  readonly typed: string;
}

const NOTHING_GIVEN: Given = { decision: null, message: '', typed: '' };
