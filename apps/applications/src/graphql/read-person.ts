import type { Batch, SubgraphContext } from '@bookends/subgraph';
import type { Person } from '../domain/person';
import { toPerson, toStranger, type PersonType } from './person.type';

export interface PersonReading {
  readonly people: Batch<string, Person>;
  readonly canReadPerson: Batch<string, boolean>;
}

/** A person as far as the viewer may know them: name and contact, or only that they are. Null for an unknown id. */
export async function readPerson(
  { people, canReadPerson }: PersonReading,
  id: string,
  context: SubgraphContext,
): Promise<PersonType | null> {
  const [person, isReadable] = await Promise.all([context.load(people, id), context.load(canReadPerson, id)]);
  if (!person) return null;
  return isReadable ? toPerson(person) : toStranger(person.id);
}

/** The same for many at once, as the reader of references from other subgraphs. */
export function createPersonReader(reading: PersonReading): Batch<string, PersonType> {
  return (ids, context) => Promise.all(ids.map((id) => readPerson(reading, id, context)));
}
