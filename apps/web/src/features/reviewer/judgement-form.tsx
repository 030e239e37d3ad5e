import { Button, Radio, Textarea } from '@mantine/core';
import { DECISIONS, SCORES, type Application } from './judgement';
import { useTexts } from './texts';
import type { Judging } from './use-judgement';
import classes from './reviewer.module.css';

interface JudgementFormProps {
  readonly application: Application;
  readonly judging: Judging;
  readonly isChange: boolean;
  readonly save: () => void;
}

/** Score with anchors, decision, a note, and words to the applicant. */
export function JudgementForm(props: JudgementFormProps) {
  const { judging, save, isChange } = props;
  const { judgement, faults, places, change, isSaving } = judging;
  const say = useTexts();
  const isAsking = judgement.decision === 'ASK_FOR_MORE';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ScoreChoice {...props} />
      <DecisionChoice {...props} />
      <Textarea
        mt="md"
        label={say('note')}
        description={say('noteHelp')}
        maxLength={4_000}
        value={judgement.note}
        error={faults.note}
        ref={(field) => void (places.current.note = field)}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {judgement.decision !== null && (
        <Textarea
          mt="md"
          label={say('message')}
          description={say(isAsking ? 'messageAsk' : 'messageHelp')}
          required={isAsking}
          maxLength={2_000}
          value={judgement.message}
          error={faults.message}
          ref={(field) => void (places.current.message = field)}
          onChange={(event) => change({ message: event.currentTarget.value })}
        />
      )}
      <Button type="submit" mt="md" fullWidth loading={isSaving}>
        {say(isChange ? 'saveChange' : 'save')}
      </Button>
    </form>
  );
}

function ScoreChoice({ application: { role }, judging }: JudgementFormProps) {
  const say = useTexts();
  const { judgement, faults, places, change } = judging;
  const side = role === 'MENTOR' ? 'mentor' : 'mentee';
  return (
    <Radio.Group
      label={say('score')}
      description={say('scoreHelp')}
      error={faults.score}
      value={judgement.score === null ? '' : String(judgement.score)}
      onChange={(value) => change({ score: Number(value) })}
    >
      <div className={classes['options']}>
        {SCORES.map((score) => (
          <div key={score} className={classes['option']}>
            <Radio
              size="sm"
              value={String(score)}
              label={
                <>
                  <b>{score}</b> {say(`${side}${score}`)}
                </>
              }
              ref={score === SCORES[0] ? (field) => void (places.current.score = field) : undefined}
            />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}

function DecisionChoice({ application, judging }: JudgementFormProps) {
  const say = useTexts();
  const { judgement, faults, places, change } = judging;
  const hurdle = application.eligibility?.find(({ standing }) => standing === 'FAILED' || standing === 'PENDING');
  return (
    <Radio.Group
      mt="md"
      label={say('decision')}
      error={faults.decision}
      value={judgement.decision ?? ''}
      onChange={(value) => change({ decision: DECISIONS.find((known) => known === value) ?? null })}
    >
      <div className={classes['options']}>
        {DECISIONS.map((decision) => (
          <div key={decision} className={classes['option']}>
            <Radio
              size="sm"
              value={decision}
              label={say(decision)}
              description={
                decision === 'ACCEPT' && hurdle
                  ? say('notYetAcceptable', { rule: hurdle.message })
                  : say(`${decision}Help`)
              }
              ref={decision === DECISIONS[0] ? (field) => void (places.current.decision = field) : undefined}
            />
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
