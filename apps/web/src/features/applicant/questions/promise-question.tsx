import { Anchor, Checkbox } from '@mantine/core';
import type { QuestionProps } from './question-parts';
import { useFormTexts } from '../form-texts';

const CONDUCT = 'agreed_to_code_of_conduct';

/** A sentence that one agrees to. */
export function PromiseQuestion({ question, values, onChange, error }: QuestionProps) {
  const say = useFormTexts();
  return (
    <Checkbox
      label={
        <>
          {question.label}
          {question.isRequired && <span aria-hidden> *</span>}
        </>
      }
      description={
        question.key === CONDUCT && (
          <Anchor href="/code-of-conduct" target="_blank" size="sm">
            {say('readConduct')}
          </Anchor>
        )
      }
      required={question.isRequired}
      checked={values[0] === 'yes'}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.checked ? ['yes'] : [])}
    />
  );
}
