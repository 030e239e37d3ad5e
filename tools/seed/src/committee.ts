import { signIn, type Visitor } from './visitor';

export type Role = 'COORDINATOR' | 'REVIEWER' | 'LIAISON' | 'BOARD' | 'FUNDING_REVIEWER';

/** Signs somebody in and gives them the name that others read. */
export async function welcome(endpoint: string, email: string, name: string): Promise<Visitor> {
  const person = await signIn(endpoint, email);
  const [givenName, ...rest] = name.split(' ');
  await person.act('updateMyProfile', { givenName, familyName: rest.join(' '), timeZone: 'America/Chicago' });
  return person;
}

export async function idOf(person: Visitor): Promise<string> {
  const { viewer } = await person.ask<{ viewer: { id: string } }>('query { viewer { id } }');
  return viewer.id;
}

/** Gives somebody a role in the program. */
export async function appoint(by: Visitor, { email }: Visitor, programId: string, role: Role): Promise<void> {
  await by.act('grantRole', { programId, email, role });
}
