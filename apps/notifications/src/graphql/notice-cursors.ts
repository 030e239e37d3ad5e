import { badUserInput, decodeCursor } from '@bookends/subgraph';
import type { NoticeRecipient } from '../usecases/notice-reads';

/** What a cursor of notices tells; null at the beginning, BAD_USER_INPUT for any other cursor. */
export function idAfter(cursor: string | null | undefined): string | null {
  const [id] = decodeCursor(cursor, 1) ?? [null];
  if (id !== null && !isId(id)) throw notOfThisList();
  return id;
}

/** The same for a list of people. */
export function recipientAfter(cursor: string | null | undefined): NoticeRecipient | null {
  const place = decodeCursor(cursor, 3);
  if (place === null) return null;
  const [familyName, givenName, personId] = place;
  if (!isName(familyName) || !isName(givenName) || !isId(personId)) throw notOfThisList();
  return { familyName, givenName, personId };
}

const isName = (part: unknown): part is string => typeof part === 'string' && !part.includes('\0');

const isId = (part: unknown): part is string => typeof part === 'string' && /^[0-9a-f-]{36}$/.test(part);

const notOfThisList = (): Error => badUserInput(['after'], 'is not a cursor of this list');
