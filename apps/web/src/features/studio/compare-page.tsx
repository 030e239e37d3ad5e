import { Anchor, Button, NativeSelect, Text, Title } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { PageSkeleton } from '../../app/first-paint';
import { PageTitle } from '../../ui/page-title';
import { CompareChart } from './compare-chart';
import { CompareFigures } from './compare-figures';
import { CompareMoves } from './compare-moves';
import { useCompareTexts } from './compare-texts';
import { addressWith } from './pair-address';
import { useRunName } from './run-name';
import { hasResult, useRuns, type RunRow } from './runs';
import { useWords } from './words';
import classes from './compare.module.css';
import studio from './studio.module.css';

/** Two runs side by side: figures, scores, and who moves. Which two is in the address. */
export function ComparePage() {
  const say = useCompareTexts();
  const { id: cycleId } = useCycle();
  const [words] = useSearchParams();
  const { runs, numbers } = useRuns(cycleId);
  const nameOf = useRunName(numbers);
  if (runs === undefined) return <PageSkeleton />;
  const results = runs.filter(hasResult);
  const [first, second] = ['a', 'b'].map((key) => results.find(({ id }) => id === words.get(key)));
  return (
    <>
      <Anchor component={Link} to={`/console/${cycleId}/matching`}>
        {say('toStudio')}
      </Anchor>
      <PageTitle>{say('title')}</PageTitle>
      {results.length < 2 ? (
        <Text>{say('tooFew')}</Text>
      ) : (
        <>
          <Choices results={results} nameOf={nameOf} />
          {first && second && first !== second ? (
            <Comparison
              key={`${first.id} ${second.id}`}
              first={first}
              second={second}
              names={[nameOf(first), nameOf(second)]}
            />
          ) : (
            <Text>{say('pickTwo')}</Text>
          )}
        </>
      )}
    </>
  );
}

function Choices({ results, nameOf }: { results: readonly RunRow[]; nameOf: (run: RunRow) => string }) {
  const say = useCompareTexts();
  const word = useWords();
  const [words, setWords] = useSearchParams();
  const options = results.map((run) => ({
    value: run.id,
    label: say('option', { run: nameOf(run), goal: word(run.goal), state: word(run.state) }),
  }));
  const choose = (changes: Record<string, string | null>): void =>
    setWords(addressWith(words, { ...changes, only: null }), { replace: true });
  return (
    <div className={classes['choices']}>
      {(['a', 'b'] as const).map((key) => (
        <NativeSelect
          key={key}
          label={say(key === 'a' ? 'first' : 'second')}
          value={words.get(key) ?? ''}
          data={[{ value: '', label: say('choose') }, ...options]}
          onChange={(event) => choose({ [key]: event.currentTarget.value })}
        />
      ))}
      <Button variant="default" onClick={() => choose({ a: words.get('b'), b: words.get('a') })}>
        {say('swap')}
      </Button>
    </div>
  );
}

interface ComparisonProps {
  first: RunRow;
  second: RunRow;
  names: readonly [string, string];
}

function Comparison({ first, second, names }: ComparisonProps) {
  const say = useCompareTexts();
  return (
    <div className={studio['stack']}>
      <section className={studio['sheet']}>
        <Title order={2} size="h3" mb="sm">
          {say('figures')}
        </Title>
        <CompareFigures first={first} second={second} names={names} />
      </section>
      <CompareChart first={first} second={second} names={names} />
      <section className={studio['sheet']}>
        <Title order={2} size="h3" mb="sm">
          {say('moves')}
        </Title>
        <CompareMoves a={first.id} b={second.id} names={names} />
      </section>
    </div>
  );
}
