import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useFormTexts } from './form-texts';
import { focusQuestion } from './questions/question-parts';
import { useRoom } from './room';
import { errorsIn } from './section-errors';
import { sectionAfter, type Section } from './sections';

interface Attempt {
  /** How often the reader wanted to go on and could not. */
  readonly turn: number;
  /** Keys of the questions that kept them the last time. */
  readonly faulty: readonly string[];
}

/** How one topic is filled in: what is wrong with a question is said once the reader has left it, or wants to go on. */
export function useSection(section: Section) {
  const say = useFormTexts();
  const { autosave, sections } = useRoom();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const [{ turn, faulty }, setAttempt] = useState<Attempt>({ turn: 0, faulty: [] });
  const [focused, setFocused] = useState<string>();
  useEffect(() => {
    if (hash !== '') focusQuestion(hash.slice(1));
  }, [hash]);
  const { values, problems } = autosave;
  const asked = { values, isAsked: turn > 0, needsAnswer: say('needsAnswer') };
  const errors = errorsIn(section, { ...asked, problems: problems.filter(({ field }) => field !== focused) });
  const goOn = async (): Promise<void> => {
    const end = await autosave.flush();
    const found = [...errorsIn(section, { ...asked, isAsked: true, problems: end.problems }).keys()];
    if (found.length === 0) return void navigate(`../${sectionAfter(sections, section.key) ?? 'check'}`);
    setFocused(undefined);
    setAttempt({ turn: turn + 1, faulty: found });
  };
  const summary = section.questions.flatMap(({ key, label }) => {
    const message = faulty.includes(key) ? errors.get(key) : undefined;
    if (message === undefined) return [];
    return [{ key, message: say('problem', { question: label, message }), onFollow: () => focusQuestion(key) }];
  });
  const isTyping = problems.every(({ field }) => field === focused);
  return { errors, summary, turn, goOn, setFocused, isTyping };
}
