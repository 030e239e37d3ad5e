import { useFocusWithin } from '@mantine/hooks';
import { ChoiceQuestion, YesNoQuestion } from './choice-question';
import { ChoicesQuestion } from './choices-question';
import { placeOf, type QuestionProps } from './question-parts';
import { PromiseQuestion } from './promise-question';
import { AddressesQuestion, DateQuestion, LineQuestion, NumberQuestion, TextQuestion } from './text-questions';
import { TimeZoneQuestion } from './time-zone-question';
import { isPromise } from '../answer-text';

const FIELDS = {
  LINE: LineQuestion,
  TEXT: TextQuestion,
  NUMBER: NumberQuestion,
  YES_NO: YesNoQuestion,
  DATE: DateQuestion,
  CHOICE: ChoiceQuestion,
  CHOICES: ChoicesQuestion,
  TIME_ZONE: TimeZoneQuestion,
  ADDRESSES: AddressesQuestion,
};

/** One question, as its kind is answered. */
export function QuestionField({
  onFocusChange,
  ...props
}: QuestionProps & { onFocusChange: (isInside: boolean) => void }) {
  const { question } = props;
  const { ref } = useFocusWithin({ onFocus: () => onFocusChange(true), onBlur: () => onFocusChange(false) });
  const Field = isPromise(question) ? PromiseQuestion : FIELDS[question.kind];
  return (
    <div id={placeOf(question.key)} ref={ref}>
      <Field {...props} />
    </div>
  );
}
