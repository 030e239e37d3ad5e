import { Alert, Anchor, Button, Text, Title } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { Link, useParams } from 'react-router';
import { DECISIONS, type Application, type Judgement, type Review } from './judgement';
import { JudgementForm } from './judgement-form';
import { KeysHelp } from './keys-help';
import { OwnReview } from './own-review';
import type { Saved } from './saved-note';
import { useTexts } from './texts';
import { TroubleNote } from './trouble-note';
import { useJudgement, type Judging } from './use-judgement';
import { useKeys, type KeyTable } from './use-keys';
import classes from './reviewer.module.css';

interface JudgementPanelProps {
  readonly application: Application;
  readonly own: Review | undefined;
  readonly start: Judgement;
  readonly isKeyed: boolean;
  /** Null where there is nothing to skip. */
  readonly skip: (() => void) | null;
  readonly readAgain: () => void;
  readonly onSaved: (sentence: string, saved: Saved) => void;
}

/** The judgement of an application: to be given, to be changed, or closed. */
export function JudgementPanel(props: JudgementPanelProps) {
  const { application, own } = props;
  const say = useTexts();
  const { cycleId = '' } = useParams();
  return (
    <section className={classes['sheet']} aria-labelledby="your-review">
      <Title order={2} size="h4" id="your-review">
        {say('yourReview')}
      </Title>
      {application.viewerCanReview && own ? (
        <OpenJudgement {...props} />
      ) : (
        <>
          {own?.state === 'SUBMITTED' && <OwnReview review={own} />}
          <Text mb="sm">{say(own ? 'over' : 'notYoursNow')}</Text>
          <Anchor component={Link} to={`/review/${cycleId}/next`}>
            {say('next')}
          </Anchor>
        </>
      )}
    </section>
  );
}

function OpenJudgement({ application, own, start, isKeyed, skip, readAgain, onSaved }: JudgementPanelProps) {
  const say = useTexts();
  const judging = useJudgement(application, start);
  const { judgement, isSaving, save } = judging;
  const [isHelpOpen, help] = useDisclosure(false);
  const [isOn, setOn] = useLocalStorage({ key: 'bookends.review.keys', defaultValue: true });
  const submit = async (): Promise<void> => {
    const state = isSaving ? null : await save();
    if (state === null || judgement.decision === null || judgement.score === null) return;
    const words = say('saved', { decision: say(judgement.decision), score: judgement.score });
    const sentence = state === 'IN_REVIEW' ? words : `${words} ${say('tookEffect')}`;
    onSaved(sentence, { applicationId: application.id, sentence });
  };
  useKeys(keysOf(judging, skip, help.open), isOn && isKeyed && !isHelpOpen);
  return (
    // The one shortcut with a modifier works in fields too.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={(event) => onSaveKey(event, () => void submit())}>
      {judging.wasKept && (
        <Alert color="blue" mb="md">
          {say('unsavedKept')}
        </Alert>
      )}
      <TroubleNote trouble={judging.trouble} readAgain={readAgain} />
      <JudgementForm
        application={application}
        judging={judging}
        isChange={own?.state === 'SUBMITTED'}
        save={() => void submit()}
      />
      <Button variant="subtle" fullWidth mt="xs" onClick={help.open}>
        {say('keys')}
      </Button>
      <KeysHelp isOpen={isHelpOpen} close={help.close} isOn={isOn} setOn={setOn} />
    </div>
  );
}

const DECISION_KEYS = ['a', 'w', 'd', 'm'] as const;

function keysOf({ change, places }: Judging, skip: (() => void) | null, help: () => void): KeyTable {
  return {
    ...Object.fromEntries([1, 2, 3, 4, 5].map((score) => [String(score), () => change({ score })])),
    ...Object.fromEntries(DECISION_KEYS.map((key, index) => [key, () => change({ decision: DECISIONS[index]! })])),
    n: () => places.current.note?.focus(),
    ...(skip && { s: skip }),
    '?': help,
  };
}

function onSaveKey(event: KeyboardEvent, save: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  save();
}
