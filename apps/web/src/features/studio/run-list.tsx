import { Alert, Anchor, Button, Checkbox, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useNumbers } from './numbers';
import { useRunName } from './run-name';
import { RunStateBadge } from './run-state';
import { hasResult, isUnderWay, type RunRow } from './runs';
import { useStudioTexts } from './studio-texts';
import { useWords } from './words';
import classes from './studio.module.css';

interface RunListProps {
  runs: readonly RunRow[];
  numbers: ReadonlyMap<string, number>;
  isInterrupted: boolean;
}

/** The runs of the cycle, newest first; two of them can be marked to be compared. */
export function RunList({ runs, numbers, isInterrupted }: RunListProps) {
  const say = useStudioTexts();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const mark = (id: string): void =>
    setMarked(marked.includes(id) ? marked.filter((other) => other !== id) : [...marked, id].slice(-2));
  const comparable = runs.filter(hasResult).length > 1;
  if (runs.length === 0)
    return (
      <section className={classes['sheet']}>
        <Title order={2} size="h3" mb="xs">
          {say('noRun')}
        </Title>
        <Text>{say('noRunHelp')}</Text>
      </section>
    );
  return (
    <section className={classes['sheet']}>
      <div className={classes['head']}>
        <Title order={2} size="h3">
          {say('runs')}
        </Title>
        {marked.length === 2 ? (
          <Button component={Link} to={`compare?a=${marked[0]}&b=${marked[1]}`} size="sm">
            {say('compareTwo')}
          </Button>
        ) : (
          comparable && <Text className={classes['soft']}>{say('compareHelp')}</Text>
        )}
      </div>
      {isInterrupted && <Alert mb="md">{say('cutOff')}</Alert>}
      <ul className={`${classes['plain']} ${classes['rows']}`}>
        {runs.map((run) => (
          <li key={run.id}>
            <RunItem
              run={run}
              numbers={numbers}
              parent={runs.find(({ id }) => id === run.parent?.id)}
              mark={comparable && hasResult(run) ? { isMarked: marked.includes(run.id), toggle: mark } : null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RunItemProps {
  run: RunRow;
  numbers: ReadonlyMap<string, number>;
  parent: RunRow | undefined;
  mark: { readonly isMarked: boolean; toggle(id: string): void } | null;
}

function RunItem({ run, numbers, parent, mark }: RunItemProps) {
  const say = useStudioTexts();
  const word = useWords();
  const { moment, share } = useNumbers();
  const nameOf = useRunName(numbers);
  const name = nameOf(run);
  const when = moment(run.requestedAt);
  const who = run.requestedBy.name;
  return (
    <div className={classes['run']}>
      <div className={classes['runHead']}>
        {mark && (
          <Checkbox
            aria-label={say('mark', { run: name })}
            checked={mark.isMarked}
            onChange={() => mark.toggle(run.id)}
          />
        )}
        <Anchor component={Link} to={`runs/${run.id}`} className={classes['runName']}>
          {name}
        </Anchor>
        <span>{word(run.goal)}</span>
        <RunStateBadge state={run.state} />
        {isUnderWay(run) && run.progress && (
          <span className={classes['soft']}>{`${word(run.progress.stage)} – ${share(run.progress.fraction)}`}</span>
        )}
      </div>
      {run.failure && <Text c="red">{run.failure}</Text>}
      {run.summary && <RunFigures summary={run.summary} />}
      <Text className={`${classes['soft']} ${classes['small']}`}>
        {who ? say('requested', { who, when }) : say('requestedAt', { when })}
        {parent && ` · ${say('child', { parent: nameOf(parent) })}`}
      </Text>
    </div>
  );
}

function RunFigures({ summary }: { summary: NonNullable<RunRow['summary']> }) {
  const say = useStudioTexts();
  const { points, count } = useNumbers();
  const { placed, mentees, total, medianScore, worstScore, blockingPairs } = summary;
  const figures = [
    [say('placed'), say('ofMentees', { placed, mentees })],
    [say('total'), points(total)],
    [say('median'), medianScore === null ? '–' : points(medianScore)],
    [say('worst'), worstScore === null ? '–' : points(worstScore)],
    [say('blocking'), count(blockingPairs)],
  ] as const;
  return (
    <dl className={classes['inline']}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
