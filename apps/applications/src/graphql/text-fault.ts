import { hasControlCharacter } from '../domain/plain-text';

export interface TextFault {
  readonly code: 'TEXT_INVALID';
  readonly message: string;
  readonly field: string[];
}

/** What is wrong with a text that somebody writes to somebody; null when nothing is. */
export function textFault(field: string, text: string | null, most: number): TextFault | null {
  const fault = (message: string): TextFault => ({ code: 'TEXT_INVALID', message, field: [field] });
  if (text === null) return null;
  if (text.length > most) return fault(`This may have at most ${most.toLocaleString('en')} characters.`);
  return hasControlCharacter(text.replaceAll('\r\n', '\n'))
    ? fault('This has a character in it that is no text.')
    : null;
}
