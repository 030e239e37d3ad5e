import { Button, Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useEffect, useRef, type FormEvent } from 'react';
import { useAnnounce } from '../../ui/announcer';
import { Refusal } from '../../ui/refusal';
import type { Criteria } from './criteria';
import { sumOf, useCriteriaDraft, type CriteriaDraft } from './criteria-draft';
import { useStudioTexts } from './studio-texts';
import { useWords } from './words';

/** Weights and requirements of the cycle. What is refused is said in the server's words. */
export function CriteriaForm({ criteria, close }: { criteria: Criteria; close: () => void }) {
  const say = useStudioTexts();
  const announce = useAnnounce();
  const { draft, change, errors, isSaving, save } = useCriteriaDraft(criteria);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await save())) return;
    announce(say('saved'));
    close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        {errors.length > 0 && (
          <Refusal title={say('notSaved')}>{errors.map(({ message }) => message).join(' ')}</Refusal>
        )}
        <WeightInputs weights={draft.weights} change={(weights) => change({ weights })} />
        <Text>{say('sum', { points: sumOf(draft) })}</Text>
        <NumberInput
          label={say('least')}
          description={say('leastHelp')}
          value={draft.least}
          onChange={(value) => change({ least: Number(value) || 0 })}
          min={0}
          clampBehavior="none"
          size="md"
          error={errors.some(({ code }) => code === 'LEAST_SCORE_OUT_OF_RANGE')}
        />
        <Checkbox
          label={say('topicRequired')}
          checked={draft.isTopicRequired}
          onChange={(event) => change({ isTopicRequired: event.currentTarget.checked })}
        />
        <Group>
          <Button type="submit" loading={isSaving}>
            {say('save')}
          </Button>
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Weights = CriteriaDraft['weights'];

function WeightInputs({ weights, change }: { weights: Weights; change: (weights: Weights) => void }) {
  const word = useWords();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return weights.map(({ criterion, weight }, index) => (
    <NumberInput
      key={criterion}
      ref={index === 0 ? first : undefined}
      label={word(criterion)}
      description={word(`${criterion}_help`)}
      value={weight}
      onChange={(value) => change(weights.with(index, { criterion, weight: Number(value) || 0 }))}
      min={0}
      max={100}
      clampBehavior="none"
      allowDecimal={false}
      size="md"
      error={weight < 0 || weight > 100}
    />
  ));
}
