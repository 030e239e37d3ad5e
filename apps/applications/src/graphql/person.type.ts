import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Person } from '../domain/person';
import { ProgramRole } from './program-enums';
import { ProgramType } from './program.type';

@ObjectType('RoleGrant', { description: 'A role that somebody holds in a program.' })
export class RoleGrantType {
  programId!: string;

  @Field(() => ProgramRole, { description: 'The role.' })
  role!: string;

  @Field(() => ProgramType, { nullable: true, description: 'The program; null only while it cannot be read.' })
  program?: ProgramType | null;
}

@ObjectType('PersonContact', { description: 'How to write to somebody.' })
export class PersonContactType {
  @Field(() => String, { description: 'Their address for notices.' })
  email!: string;

  @Field(() => String, { description: 'Their IANA time zone.' })
  timeZone!: string;

  @Field(() => String, { description: 'Their language and country, as en-US.' })
  locale!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Person', {
  description:
    'A human with one account. Name and contact are for themself, coordinators, and the counterpart of an announced match.',
})
export class PersonType {
  @Field(() => ID, { description: 'Their id.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Given and family name; null for whoever may not see it, and before it was given.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Given name; null as above.' })
  givenName!: string | null;

  @Field(() => String, { nullable: true, description: 'Family name; null as above.' })
  familyName!: string | null;

  @Field(() => PersonContactType, { nullable: true, description: 'How to write to them; null for whoever may not.' })
  contact!: PersonContactType | null;
}

/** A person as whoever may see name and contact sees them. */
export function toPerson(person: Person): PersonType {
  const { id, email, timeZone, locale } = person;
  const given = (text: string): string | null => (text === '' ? null : text);
  const name = given(`${person.givenName} ${person.familyName}`.trim());
  const names = { name, givenName: given(person.givenName), familyName: given(person.familyName) };
  return { id, ...names, contact: { email, timeZone, locale } };
}

/** A person as everybody else sees them: that they are. */
export const toStranger = (id: string): PersonType => ({
  id,
  name: null,
  givenName: null,
  familyName: null,
  contact: null,
});
