import { auditLogOf } from '@bookends/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

// Entities of the applications, known here by their ids alone.

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Person', { description: 'A human, with one account.' })
export class PersonReference {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Application', { description: 'One person, one role, one cycle.' })
export class ApplicationReference {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Cycle', { description: 'One run of a program.' })
export class CycleReference {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Program', { description: 'An association’s standing offer of mentoring.' })
export class ProgramReference {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

export const { AuditEntryConnection } = auditLogOf(PersonReference);
