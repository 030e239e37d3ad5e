import { compareFigures, type ComparedFigure } from './figures-compared';
import { useCompareTexts } from './compare-texts';
import { useNumbers } from './numbers';
import type { RunRow } from './runs';
import classes from './compare.module.css';

interface CompareFiguresProps {
  first: RunRow;
  second: RunRow;
  names: readonly [string, string];
}

export function CompareFigures({ first, second, names }: CompareFiguresProps) {
  const say = useCompareTexts();
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{say('figure')}</th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
          <th scope="col">{say('change')}</th>
        </tr>
      </thead>
      <tbody>
        {compareFigures(first.summary!, second.summary!).map((figure) => (
          <FigureRow key={figure.name} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ figure: { name, isScore, first, second, tone } }: { figure: ComparedFigure }) {
  const say = useCompareTexts();
  const { points, change, count, countChange } = useNumbers();
  const write = (value: number | null): string => (value === null ? '–' : isScore ? points(value) : count(value));
  const difference = (second ?? 0) - (first ?? 0);
  return (
    <tr>
      <th scope="row">{say(name)}</th>
      <td>{write(first)}</td>
      <td>{write(second)}</td>
      <td>
        {tone === null ? (
          '–'
        ) : (
          <>
            {tone !== 'equal' && (isScore ? change(difference) : countChange(difference))}
            <span className={classes['word']} data-tone={tone}>
              {say(tone)}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
