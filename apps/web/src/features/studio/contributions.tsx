import { evidenceOf, type Contribution } from './evidence';
import { POINT, useNumbers } from './numbers';
import { useFormWords } from './use-form-words';
import { useWhyTexts } from './why-texts';
import { useWords } from './words';
import classes from './run.module.css';

/** What each criterion adds to a score: how much of how much, and what that rests on. */
export function Contributions({ contributions }: { contributions: readonly Contribution[] }) {
  const say = useWhyTexts();
  const word = useWords();
  const labels = useFormWords();
  const { points } = useNumbers();
  const heaviest = Math.max(1, ...contributions.map(({ weight }) => weight));
  return (
    <ul className={classes['contributions']}>
      {contributions.map((contribution) => {
        const { criterion, weight, points: gained } = contribution;
        const { key, values } = evidenceOf(contribution, labels);
        return (
          <li key={criterion} className={classes['contribution']}>
            <span>{word(criterion)}</span>
            <span>{say('degree', { degree: points(gained), weight })}</span>
            <span className={classes['bar']} aria-hidden="true">
              <span className={classes['possible']} style={{ width: `${(weight / heaviest) * 100}%` }} />
              <span style={{ width: `${(gained / POINT / heaviest) * 100}%` }} />
            </span>
            <span className={classes['evidence']}>{say(key, values)}</span>
          </li>
        );
      })}
    </ul>
  );
}
