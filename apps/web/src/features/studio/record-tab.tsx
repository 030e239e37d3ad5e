import { Text, Title } from '@mantine/core';
import type { StudioRunQuery } from './generated/graphql';
import { useNumbers } from './numbers';
import { useRecordTexts } from './record-texts';
import { RunBasis } from './run-basis';
import { VerifyRun } from './verify-run';
import { nameIn, useWords } from './words';
import studio from './studio.module.css';
import classes from './record.module.css';

export type FullRun = NonNullable<StudioRunQuery['run']>;

/** What a run rests on, who did what with it, and a way to check all of it. */
export function RecordTab({ run }: { run: FullRun }) {
  const say = useRecordTexts();
  const word = useWords();
  const { moment } = useNumbers();
  const by = (who: string | null | undefined, when: string): string =>
    who ? say('byAt', { who, when: moment(when) }) : moment(when);
  const facts = [
    [say('goal'), word(run.goal)],
    [say('seed'), String(run.seed)],
    [say('requested'), by(run.requestedBy.name, run.requestedAt)],
    run.computedAt && [say('computed'), moment(run.computedAt)],
    run.signedAt && [say('signed'), by(run.signedBy?.name, run.signedAt)],
    run.announcedAt && [say('announced'), moment(run.announcedAt)],
    [say('engine'), run.engineVersion],
    [say('hash'), run.inputHash],
  ].filter((fact): fact is [string, string] => Array.isArray(fact));
  return (
    <div className={studio['stack']}>
      <section>
        <Title order={2} size="h3" mb="sm">
          {say('facts')}
        </Title>
        <dl className={classes['facts']}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <RunBasis runId={run.id} />
      <SetAside run={run} />
      <VerifyRun runId={run.id} />
    </div>
  );
}

function SetAside({ run }: { run: FullRun }) {
  const say = useRecordTexts();
  const word = useWords();
  const pins = run.summary?.setAsidePins ?? [];
  if (pins.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {say('setAside')}
      </Title>
      {pins.map(({ mentorApplication, menteeApplication, cause }) => {
        const pair = word('pair', {
          mentee: nameIn(menteeApplication) ?? word('nameless'),
          mentor: nameIn(mentorApplication) ?? word('nameless'),
        });
        return <Text key={pair}>{say('setAsideLine', { pair, cause: word(cause) })}</Text>;
      })}
    </section>
  );
}
