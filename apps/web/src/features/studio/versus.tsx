import { useNumbers } from './numbers';
import type { PairWhy } from './pair-why';
import { usePeople } from './run-people';
import { useWhyTexts } from './why-texts';
import { useWords } from './words';
import classes from './run.module.css';

interface VersusProps {
  here: PairWhy | null;
  there: PairWhy;
  hereId: string | null;
  thereId: string;
}

/** Two mentors of one mentee, criterion by criterion. */
export function Versus({ here, there, hereId, thereId }: VersusProps) {
  const say = useWhyTexts();
  const word = useWords();
  const { points } = useNumbers();
  const { nameOf } = usePeople();
  if (!there.score) return null;
  const pointsHere = new Map(here?.score?.contributions.map(({ criterion, points: gained }) => [criterion, gained]));
  const cell = (gained: number | undefined): string => (gained === undefined ? '–' : points(gained));
  return (
    <table className={classes['versus']}>
      <thead>
        <tr>
          <th scope="col">{say('criterion')}</th>
          {hereId !== null && <th scope="col">{nameOf(hereId)}</th>}
          <th scope="col">{nameOf(thereId)}</th>
        </tr>
      </thead>
      <tbody>
        {there.score.contributions.map(({ criterion, points: gained }) => (
          <tr key={criterion}>
            <th scope="row">{word(criterion)}</th>
            {hereId !== null && <td>{cell(pointsHere.get(criterion))}</td>}
            <td>{cell(gained)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <strong>{say('points')}</strong>
          </th>
          {hereId !== null && (
            <td>
              <strong>{cell(here?.score?.total)}</strong>
            </td>
          )}
          <td>
            <strong>{cell(there.score.total)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
