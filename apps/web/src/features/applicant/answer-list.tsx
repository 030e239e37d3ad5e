import { useFormTexts } from './form-texts';
import { useRoom } from './room';
import { missingIn, type Section } from './sections';
import { useAnswerTexts } from './use-answer-texts';
import classes from './applicant.module.css';

/** What was answered to the questions of one topic. */
export function AnswerList({ section }: { section: Section }) {
  const say = useFormTexts();
  const textsOf = useAnswerTexts();
  const { autosave, application } = useRoom();
  const values = application.viewerCanSave ? autosave.values : savedValues(application.answers);
  const missing = missingIn(section, values);
  return (
    <dl className={classes['answers']}>
      {section.questions.map((question) => {
        const texts = textsOf(question, values[question.key] ?? []);
        const isMissing = missing.includes(question);
        return (
          <div key={question.key}>
            <dt>{question.label}</dt>
            <dd data-missing={isMissing || undefined}>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
              {texts.length === 0 && say(isMissing ? 'missingAnswer' : 'noAnswer')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const savedValues = (
  answers: readonly { readonly question: { readonly key: string }; readonly values: readonly string[] }[],
) => Object.fromEntries(answers.map(({ question, values }) => [question.key, values]));
