import { useNumbers } from './numbers';
import { useRunTexts } from './run-texts';
import type { RunRow } from './runs';
import classes from './run.module.css';
import studio from './studio.module.css';

/** A run in figures, and what is proven about it in words. */
export function RunSummary({ run }: { run: RunRow }) {
  const say = useRunTexts();
  const { points, count } = useNumbers();
  const { placed, mentees, total, medianScore, worstScore, blockingPairs } = run.summary!;
  const figures = [
    [say('placed'), `${count(placed)} / ${count(mentees)}`],
    [say('leftOut'), count(mentees - placed)],
    [say('total'), points(total)],
    [say('median'), medianScore === null ? '–' : points(medianScore)],
    [say('worst'), worstScore === null ? '–' : points(worstScore)],
    [say('blocking'), count(blockingPairs)],
  ] as const;
  return (
    <section className={studio['sheet']}>
      <dl className={studio['figures']}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className={classes['verdict']}>
        <li>{say(run.goal)}</li>
        <li>{blockingPairs === 0 ? say('stable') : say('unstable', { count: blockingPairs })}</li>
      </ul>
    </section>
  );
}
