import { TextInput } from '@mantine/core';
import { useFormTexts } from '../form-texts';
import { COMMON_WORDS, idOfAbout, type AboutField } from './common-words';

interface WordsFieldProps {
  readonly field: AboutField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (words: string) => void;
}

/** Words of one's own; common ones are offered. */
export function WordsField({ field, value, error, onChange }: WordsFieldProps) {
  const say = useFormTexts();
  return (
    <div>
      <TextInput
        id={idOfAbout(field)}
        list={`common-${field}`}
        label={say(field)}
        description={say('aboutHint')}
        value={value}
        error={error}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={`common-${field}`}>
        {COMMON_WORDS[field].map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </div>
  );
}
