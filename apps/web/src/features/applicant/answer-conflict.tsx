import { ConflictDialog } from '../../ui/autosave/conflict-dialog';
import type { UsedAutosave } from '../../ui/autosave/use-autosave';
import { useOpening } from '../../ui/use-opening';
import type { Form } from './sections';
import { useAnswerTexts } from './use-answer-texts';

interface AnswerConflictProps {
  readonly autosave: UsedAutosave<readonly string[]>;
  readonly form: Form;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Answers that were changed here and elsewhere, by the words of their questions. */
export function AnswerConflict({ autosave, form, isOpen, onClose }: AnswerConflictProps) {
  const textsOf = useAnswerTexts();
  const questionOf = (key: string) => form.questions.find((question) => question.key === key);
  return (
    <ConflictDialog
      autosave={autosave}
      opened={useOpening(isOpen)}
      onClose={onClose}
      labelOf={(key) => questionOf(key)?.label ?? key}
      show={(key, values) => {
        const question = questionOf(key);
        const texts = question && values ? textsOf(question, values) : [];
        return texts.length > 0 ? texts.join('\n') : null;
      }}
    />
  );
}
