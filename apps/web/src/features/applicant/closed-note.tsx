import { Alert, Text } from '@mantine/core';
import { useDates } from '../../ui/dates';
import { useFormTexts } from './form-texts';
import { useRoom, windowOf } from './room';
import { isAnswered, valuesOf } from './sections';
import { useApplicantTexts } from './texts';
import { isSame } from '../../ui/autosave/values';
import { useAnswerTexts } from './use-answer-texts';
import classes from './applicant.module.css';

/** Why nothing can be changed any more; and what was typed and came too late, so that nobody loses their words. */
export function ClosedNote() {
  const say = useApplicantTexts();
  const dates = useDates();
  const { application, cycle } = useRoom();
  const window = windowOf(cycle, 'APPLICATIONS');
  if (application.viewerCanSave || !window) return null;
  return (
    <>
      {!window.isOpen && (
        <Alert color="blue" title={say('closed')} mb="lg">
          {say('closedHelp', { date: dates.day(window.closesOn) })}
        </Alert>
      )}
      <UnsavedWords />
    </>
  );
}

function UnsavedWords() {
  const say = useFormTexts();
  const textsOf = useAnswerTexts();
  const { application, autosave, form } = useRoom();
  const saved = valuesOf(form.questions, application.answers);
  const unsaved = form.questions.filter(
    (question) => isAnswered(autosave.values, question) && !isSame(autosave.values[question.key], saved[question.key]),
  );
  if (unsaved.length === 0) return null;
  return (
    <Alert color="yellow" title={say('unsavedTitle')} mb="lg">
      <Text mb="sm">{say('unsavedHelp')}</Text>
      <dl className={classes['answers']}>
        {unsaved.map((question) => (
          <div key={question.key}>
            <dt>{question.label}</dt>
            <dd>{textsOf(question, autosave.values[question.key] ?? []).join('\n')}</dd>
          </div>
        ))}
      </dl>
    </Alert>
  );
}
