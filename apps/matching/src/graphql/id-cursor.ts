import { badUserInput, decodeCursor } from '@bookends/subgraph';
import { idOf } from '../domain/ids';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in a cursor of a list that is ordered by ids; null at the beginning. */
export function idAfter<Kind extends string>(cursor: string | null | undefined): ReturnType<typeof idOf<Kind>> | null {
  const parts = decodeCursor(cursor, 1);
  if (parts === null) return null;
  if (!isId(parts[0])) throw badUserInput(['after'], 'is not a cursor of this list');
  return idOf<Kind>(parts[0]);
}

/** The score and id in a cursor of a list that is ordered by scores; null at the beginning. */
export function scoreAfter(cursor: string | null | undefined): { score: number; id: string } | null {
  const parts = decodeCursor(cursor, 2);
  if (parts === null) return null;
  const [score, id] = parts;
  if (typeof score !== 'number' || !Number.isInteger(score) || !isId(id))
    throw badUserInput(['after'], 'is not a cursor of this list');
  return { score, id };
}

const isId = (part: unknown): part is string => typeof part === 'string' && UUID.test(part);
