import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { MergeTags } from './merge-tags';
import { putIn } from './put-in';
import { useLetterTexts } from './texts';
import type { WordFault, WordFaults } from './word-faults';

export interface Words {
  readonly subject: string;
  readonly body: string;
}

interface FieldsProps {
  words: Words;
  faults: WordFaults;
  variables: readonly string[];
  onChange: (words: Words) => void;
}

/** Where the words of a letter are written, each with its fault. */
export function WordFields({ words, faults, variables, onChange }: FieldsProps) {
  const say = useLetterTexts();
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (faults.subject) subject.current?.focus();
    else if (faults.body) body.current?.focus();
  }, [faults]);
  const told = (fault: WordFault | null): string | null =>
    fault && (fault.line === null ? fault.message : say('atLine', { line: fault.line, message: fault.message }));
  return (
    <>
      <TextInput
        ref={subject}
        label={say('subject')}
        value={words.subject}
        maxLength={200}
        error={told(faults.subject)}
        onChange={({ currentTarget }) => onChange({ ...words, subject: currentTarget.value })}
        mb="md"
      />
      <Textarea
        ref={body}
        label={say('body')}
        description={say('bodyHelp')}
        value={words.body}
        minRows={12}
        error={told(faults.body)}
        onChange={({ currentTarget }) => onChange({ ...words, body: currentTarget.value })}
        mb="md"
      />
      <MergeTags
        variables={variables}
        onChoose={(name) => body.current && onChange({ ...words, body: putIn(body.current, name) })}
      />
    </>
  );
}
