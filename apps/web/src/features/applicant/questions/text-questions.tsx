import { Textarea, TextInput } from '@mantine/core';
import { CharacterCount } from './character-count';
import type { QuestionProps } from './question-parts';
import { useHint } from './use-hint';

/** A line shows what is left only when it gets short. */
const NEAR_THE_END = 0.75;

function useTextProps(props: QuestionProps) {
  const { question, values, onChange, error } = props;
  return {
    label: question.label,
    description: useHint(props),
    required: question.isRequired,
    value: values[0] ?? '',
    error,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value === '' ? [] : [event.currentTarget.value]),
  };
}

export function LineQuestion(props: QuestionProps) {
  const text = useTextProps(props);
  const { longest } = props.question;
  return (
    <>
      <TextInput {...text} autoComplete="off" />
      {text.value.length > longest * NEAR_THE_END && <CharacterCount text={text.value} longest={longest} />}
    </>
  );
}

export function TextQuestion(props: QuestionProps) {
  const text = useTextProps(props);
  return (
    <>
      <Textarea {...text} minRows={5} maxRows={18} />
      <CharacterCount text={text.value} longest={props.question.longest} />
    </>
  );
}

export function NumberQuestion(props: QuestionProps) {
  return (
    <TextInput
      {...useTextProps(props)}
      inputMode="numeric"
      autoComplete="off"
      styles={{ wrapper: { maxWidth: '8rem' } }}
    />
  );
}

export function DateQuestion(props: QuestionProps) {
  return <TextInput {...useTextProps(props)} type="date" styles={{ wrapper: { maxWidth: '14rem' } }} />;
}

export function AddressesQuestion(props: QuestionProps) {
  const { question, values, onChange, error } = props;
  return (
    <Textarea
      label={question.label}
      description={useHint(props)}
      required={question.isRequired}
      value={values.join('\n')}
      error={error}
      inputMode="email"
      autoComplete="off"
      spellCheck={false}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? [] : currentTarget.value.split('\n'))}
    />
  );
}
