import { Alert, Button, NumberInput, Radio, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { StudioStartRunDocument } from './generated/graphql';
import type { RunRow } from './runs';
import { useStudioTexts } from './studio-texts';
import { useWords } from './words';
import classes from './studio.module.css';

type Goal = RunRow['goal'];
const GOALS: readonly Goal[] = ['MOST_THEN_BEST', 'FAIREST', 'BEST_TOTAL'];

/** Asks for a run over the pool as it is now, and shows it at work. */
export function StartRun() {
  const say = useStudioTexts();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { id: cycleId } = useCycle();
  const [goal, setGoal] = useState<Goal>('MOST_THEN_BEST');
  const [seed, setSeed] = useState<number | string>(0);
  const [{ data, fetching }, startRun] = useMutation(StudioStartRunDocument);
  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { data: answer } = await startRun({ input: { cycleId, goal, seed: Number(seed) || 0 } });
    const run = answer?.startRun.run;
    if (!run) return;
    announce(say('started'));
    void navigate(`/console/${cycleId}/matching/runs/${run.id}`);
  };
  const errors = data?.startRun.userErrors ?? [];
  const seedError = errors.find(({ code }) => code === 'SEED_OUT_OF_RANGE')?.message;
  const others = errors.filter(({ code }) => code !== 'SEED_OUT_OF_RANGE');
  return (
    <form className={classes['sheet']} onSubmit={(event) => void start(event)}>
      <Title order={2} size="h3" mb="md">
        {say('start')}
      </Title>
      {others.map(({ message }) => (
        <Alert key={message} color="red" mb="md" role="alert">
          {message}
        </Alert>
      ))}
      <GoalChoice goal={goal} choose={setGoal} />
      <details className={classes['details']} open={seedError ? true : undefined}>
        <summary>{say('advanced')}</summary>
        <NumberInput
          label={say('seed')}
          description={say('seedHelp')}
          value={seed}
          onChange={setSeed}
          min={0}
          allowDecimal={false}
          error={seedError}
          maw="22rem"
          size="md"
        />
      </details>
      <Button type="submit" mt="md" loading={fetching}>
        {say('startRun')}
      </Button>
    </form>
  );
}

function GoalChoice({ goal, choose }: { goal: Goal; choose: (goal: Goal) => void }) {
  const say = useStudioTexts();
  const word = useWords();
  return (
    <Radio.Group label={say('goal')} value={goal} onChange={(value) => choose(value as Goal)} size="md">
      <div className={classes['goals']}>
        {GOALS.map((one) => (
          <div key={one} className={classes['goal']} data-checked={goal === one || undefined}>
            <Radio value={one} label={word(one)} description={word(`${one}_help`)} />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
