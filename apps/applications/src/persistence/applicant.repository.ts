import { createOutbox } from '@bookends/events';
import { bulkInsert, newId } from '@bookends/persistence';
import { In, type EntityManager } from 'typeorm';
import { newPerson, type Person } from '../domain/person';
import type { Applicant, ApplicantStore } from '../usecases/application-stores';
import { personLetter } from '../usecases/program-letters';
import { PersonRow } from './person.row';

const COLUMNS = {
  id: 'uuid',
  email: 'text',
  given_name: 'text',
  family_name: 'text',
  time_zone: 'text',
  locale: 'text',
  revision: 'integer',
  sessions_valid_from: 'timestamptz',
  registered_at: 'timestamptz',
} as const;

/** People as their applications know them, in the transaction of `manager`. */
export function createApplicantStore(manager: EntityManager): ApplicantStore {
  return {
    byIds: async (personIds) => (await manager.findBy(PersonRow, { id: In([...personIds]) })).map(toApplicant),
    byAddresses: async (addresses) => (await manager.findBy(PersonRow, { email: In([...addresses]) })).map(toApplicant),
    register: async (newcomers, at) => {
      const people = newcomers.map(({ personId, email, givenName, familyName, timeZone }): Person => {
        return { ...newPerson({ id: personId, email, at }), givenName, familyName, timeZone };
      });
      const rows = await bulkInsert(manager, 'person', COLUMNS, people.map(toRecord), {
        conflict: 'ON CONFLICT (email) DO UPDATE SET email = excluded.email',
        returning: 'id, email',
      });
      const ids = new Map(rows.map(({ id, email }) => [String(email), String(id)]));
      const made = people.filter(({ id, email }) => ids.get(email) === id);
      await createOutbox(manager).add(...made.map((person) => personLetter(person, { id: newId(), at })));
      return ids;
    },
  };
}

const toApplicant = ({ id, email, givenName, familyName }: PersonRow): Applicant => ({
  personId: id,
  email,
  givenName,
  familyName,
});

function toRecord(person: Person): Record<keyof typeof COLUMNS, unknown> {
  const { id, email, locale, revision } = person;
  return {
    id,
    email,
    given_name: person.givenName,
    family_name: person.familyName,
    time_zone: person.timeZone,
    locale,
    revision,
    sessions_valid_from: person.sessionsValidFrom,
    registered_at: person.registeredAt,
  };
}
