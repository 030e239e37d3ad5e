import type { CycleForms } from '../program/load-program';
import { minutesFor } from './minutes';
import type { SayOfApplying } from './texts';

type Question = CycleForms['forms'][number]['questions'][number];

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly say: SayOfApplying;
}

/** How much is asked, and every question with who will read its answer. */
export function Questions({ questions, say }: QuestionsProps) {
  const required = questions.filter(({ isRequired }) => isRequired).length;
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{say('ask')}</h2>
      <p>{say('facts', { count: questions.length, required, minutes: minutesFor(questions) })}</p>
      <p>{say('saved')}</p>
      <p>{say('background')}</p>
      <details>
        <summary>{say('every')}</summary>
        <Group title={say('shared')} questions={questions.filter(({ isShared }) => isShared)} say={say} />
        <Group title={say('unshared')} questions={questions.filter(({ isShared }) => !isShared)} say={say} />
      </details>
    </section>
  );
}

function Group({ title, questions, say }: QuestionsProps & { title: string }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {questions.map(({ key, label, isRequired }) => (
          <li key={key}>
            {label}
            {isRequired && <span className="soft"> ({say('required')})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
