import { Button, Group, Text, TextInput, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { GOAL_FIELDS, keyOf, LONGEST, writtenCount } from './goal-fields';
import { messageAt, type GoalPart } from './goal-part';
import { ObjectiveChoice } from './objective-choice';
import { useRelevantLabel } from './relevant-label';
import { daysOf, type SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import classes from './goals.module.css';

interface GoalFormProps extends GoalPart {
  readonly seen: SeenSheet;
  readonly number: number;
  readonly remove: () => Promise<void>;
}

/** One goal, to be written. */
export function GoalForm({ seen, goalId, number, autosave, problems, remove }: GoalFormProps) {
  const say = useGoalTexts();
  const relevant = useRelevantLabel(seen);
  const written = writtenCount(goalId, autosave.values);
  const id = `goal-${goalId}`;
  const textsOf = (field: keyof typeof LONGEST) => ({
    field,
    label: field === 'relevant' ? relevant : say(field),
    help: say(`${field}_HELP`),
  });
  const about = { goalId, autosave, problems };
  return (
    <section className={classes['goal']} aria-labelledby={id}>
      <div className={classes['goalHead']}>
        <Title order={2} id={id}>
          {say('goal', { number })}
        </Title>
        <Text size="sm" c="dimmed">
          {say('written', { written, all: GOAL_FIELDS.length })}
        </Text>
      </div>
      <div className={classes['fields']}>
        {(['specific', 'measurable', 'achievable', 'relevant'] as const).map((field) => (
          <GoalText key={field} {...about} {...textsOf(field)} />
        ))}
        <TargetDay {...about} seen={seen} />
        <GoalText {...about} {...textsOf('firstStep')} />
        <ObjectiveChoice {...about} objectives={seen.sheet.cycle?.program?.objectives ?? []} />
        <RemoveGoal number={number} isEmpty={written === 0} remove={remove} />
      </div>
    </section>
  );
}

function GoalText({
  goalId,
  autosave,
  problems,
  field,
  label,
  help,
}: GoalPart & { field: keyof typeof LONGEST; label: string; help: string }) {
  const say = useGoalTexts();
  const key = keyOf(goalId, field);
  const value = String(autosave.values[key] ?? '');
  const most = LONGEST[field];
  return (
    <div>
      <Textarea
        id={key}
        label={label}
        description={help}
        value={value}
        error={messageAt(problems, key)}
        minRows={field === 'specific' ? 3 : 2}
        onChange={(event) => autosave.set(key, event.currentTarget.value)}
      />
      {value.length > most * 0.8 && (
        <Text size="sm" c={value.length > most ? 'var(--bad)' : 'dimmed'} mt="xs">
          {say('characters', { count: value.length, most })}
        </Text>
      )}
    </div>
  );
}

function TargetDay({ goalId, autosave, problems, seen }: GoalPart & { seen: SeenSheet }) {
  const say = useGoalTexts();
  const { formatDate } = useIntl();
  const key = keyOf(goalId, 'targetOn');
  const days = daysOf(seen.sheet);
  const inWords = (day: string): string => formatDate(`${day}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'long' });
  return (
    <TextInput
      type="date"
      id={key}
      label={say('targetOn')}
      description={days ? say('targetOn_HELP', { first: inWords(days.first), last: inWords(days.last) }) : undefined}
      min={days?.first}
      max={days?.last}
      classNames={{ wrapper: classes['day'] ?? '' }}
      value={String(autosave.values[key] ?? '')}
      error={messageAt(problems, key)}
      onChange={(event) => autosave.set(key, event.currentTarget.value)}
    />
  );
}

/** An empty goal goes at once; a written one after a question. */
function RemoveGoal({ number, isEmpty, remove }: { number: number; isEmpty: boolean; remove: () => Promise<void> }) {
  const say = useGoalTexts();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Group>
        <Button variant="subtle" color="red" onClick={() => (isEmpty ? void remove() : setAsking(true))}>
          {say('removeGoal', { number })}
        </Button>
      </Group>
    );
  return (
    <div role="group" aria-label={say('removeGoal', { number })}>
      <Text mb="sm">{say('removeSure', { number })}</Text>
      <Group gap="sm">
        <Button color="red" onClick={() => void remove()}>
          {say('remove')}
        </Button>
        <Button variant="default" ref={(keep) => keep?.focus()} onClick={() => setAsking(false)}>
          {say('keep')}
        </Button>
      </Group>
    </div>
  );
}
