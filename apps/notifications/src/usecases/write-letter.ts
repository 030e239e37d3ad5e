import type { Result } from '@bookends/result';
import type { Letter } from '../domain/letters/letter';
import { letterOf } from '../domain/letters/letter-of';
import { letterValues, type LetterFacts } from '../domain/letter-values';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { UnwritableLetter, WrittenLetter } from './letters';
import type { LetterWriter } from './mail-desk';

/** What turns what is known into a letter. */
export interface WritingDesk {
  readonly writer: LetterWriter;
  readonly publicUrl: string;
}

/** A letter about a cycle, in the words of the cycle or else in the built-in ones. */
export function writeLetter(
  { writer, publicUrl }: WritingDesk,
  template: NoticeTemplate,
  { facts, text }: { readonly facts: LetterFacts; readonly text: Letter | null },
  unsubscribeUrl: string | null,
): Promise<Result<WrittenLetter, UnwritableLetter>> {
  const values = letterValues(template, facts, publicUrl);
  return writer.write(text ?? letterOf(template), values, { sender: facts.program.name, unsubscribeUrl });
}
