import { auditLogOf, connectionOf } from '@bookends/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

// Entities of other contexts, known here by their ids alone.

@Directive('@key(fields: "id")')
@ObjectType({ description: 'One run of a program.' })
export class Cycle {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'One mentor with one mentee in one cycle. It exists from the announcement on.' })
export class Match {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: 'A human, with one account.' })
export class Person {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

export const NoticeRecipientConnection = connectionOf(Person, 'NoticeRecipient');

@Directive('@key(fields: "id")')
@ObjectType({ description: 'An association’s standing offer of mentoring.' })
export class Program {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

export const { AuditEntryConnection } = auditLogOf(Person);
