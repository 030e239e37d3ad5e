import { Checkbox, Text } from '@mantine/core';
import { useFormTexts } from '../form-texts';
import classes from '../applicant.module.css';
import type { QuestionProps } from './question-parts';
import { useHint } from './use-hint';

/** Any of several, kept in the order in which they are offered. */
export function ChoicesQuestion(props: QuestionProps) {
  const { question, values, onChange, error } = props;
  const say = useFormTexts();
  const { options } = question;
  const inOrder = (keys: readonly string[]) => options.map(({ key }) => key).filter((key) => keys.includes(key));
  return (
    <Checkbox.Group
      label={question.label}
      description={useHint(props)}
      size="md"
      required={question.isRequired}
      value={[...values]}
      error={error}
      onChange={(keys) => onChange(inOrder(keys))}
    >
      <div className={classes['choices']}>
        {options.map(({ key, label }) => (
          <Checkbox key={key} value={key} label={label} />
        ))}
      </div>
      <Text size="sm" c="dimmed" mt="sm">
        {say('chosen', { count: values.length })}
      </Text>
    </Checkbox.Group>
  );
}
