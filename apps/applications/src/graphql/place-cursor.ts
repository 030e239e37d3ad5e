import { badUserInput, decodeCursor } from '@bookends/subgraph';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The place that a cursor of `length` texts tells of, the last of them the id of a row; null without a cursor. One that
 * this list never gave is BAD_USER_INPUT, before the database sees it.
 */
export function placeOf(cursor: string | null | undefined, length: number): readonly string[] | null {
  const parts = decodeCursor(cursor, length);
  if (parts === null) return null;
  const isPlace = parts.every((part) => typeof part === 'string' && !part.includes('\0')) && isId(String(parts.at(-1)));
  if (!isPlace) throw badUserInput(['after'], 'is not a cursor of this list');
  return parts as string[];
}

export const isId = (text: string): boolean => UUID.test(text);
