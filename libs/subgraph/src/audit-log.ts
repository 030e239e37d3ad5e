import type { AuditPage, KeptAuditRecord } from '@bookends/persistence';
import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Directive, Field, ID, Int, ObjectType, type ClassType } from 'type-graphql';
import { connectionOf, type Connection } from './connection';
import { badUserInput } from './errors';
import { decodeCursor, encodeCursor, pageOf, pageSize } from './paging';

/** Port: a page of the audit log of a context. */
export type ReadAuditLog = (page: AuditPage) => Promise<readonly KeptAuditRecord[]>;

@Directive('@shareable')
@ObjectType({ description: 'Something that an entry of an audit log keeps besides what was done.' })
export class AuditFact {
  @Field(() => String, { description: 'What it is, as `from` and `to` of a state, `role`, `window`.' })
  name!: string;

  @Field(() => String, { description: 'Its value; JSON where it is no single value.' })
  value!: string;
}

/** Which entries of a program are asked for. */
@ArgsType()
export class AuditLogArguments {
  @Field(() => ID, { nullable: true, description: 'Only what happened to this thing.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this person did.' })
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this transition, as `cycle.opened`.' })
  action?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what people did; else what the calendar did as well.' })
  isByPerson?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one seen.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, at most 100.' })
  first?: number | null;
}

export interface AuditEntry {
  readonly id: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly reason: string | null;
  readonly facts: readonly AuditFact[];
  readonly at: Date;
  readonly actor: { readonly id: string } | null;
}

/**
 * The types of an audit log, the same in every subgraph that has one, over that subgraph's own type of a person. To be
 * called once.
 */
export function auditLogOf(Person: ClassType<{ id: string }>): {
  readonly AuditEntryType: ClassType<AuditEntry>;
  readonly AuditEntryConnection: ClassType<Connection<AuditEntry>>;
} {
  @Directive('@shareable')
  @ObjectType('AuditEntry', { description: 'Who did what to what, when and why. Never a text that somebody wrote.' })
  class AuditEntryType implements AuditEntry {
    @Field(() => ID, { description: 'Its id.' })
    id!: string;

    @Field(() => String, { description: 'The transition, as `cycle.opened`.' })
    action!: string;

    @Field(() => String, { description: 'What kind of thing it happened to, as `application`.' })
    subjectKind!: string;

    @Field(() => ID, { description: 'The id of that thing.' })
    subjectId!: string;

    @Field(() => String, { nullable: true, description: 'The reason that was given; null when none was.' })
    reason!: string | null;

    @Field(() => [AuditFact], { description: 'What else is kept, as the state before and after.' })
    facts!: AuditFact[];

    @Field(() => GraphQLDateTime, { description: 'When it happened.' })
    at!: Date;

    @Field(() => Person, { nullable: true, description: 'Who did it; null when the calendar did.' })
    actor!: { id: string } | null;
  }
  return { AuditEntryType, AuditEntryConnection: connectionOf(AuditEntryType, 'AuditEntry', { isShareable: true }) };
}

/** A page of the log of a program, newest first. Whether the viewer may read it is the caller's to decide. */
export async function auditPageOf(
  read: ReadAuditLog,
  programId: string,
  asked: AuditLogArguments,
): Promise<Connection<AuditEntry>> {
  const { subjectId, actorId, action, isByPerson } = asked;
  const size = pageSize(asked.first);
  const filter = { subjectId, actorId, action, isByPerson: isByPerson ?? false };
  const records = await read({ programId, ...filter, before: entryBefore(asked.after), limit: size + 1 });
  return pageOf(records, size, { node: toAuditEntry, cursor: ({ id }) => encodeCursor(id) });
}

function entryBefore(cursor: string | null | undefined): string | null {
  const [id] = decodeCursor(cursor, 1) ?? [null];
  if (id !== null && !(typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)))
    throw badUserInput(['after'], 'is not a cursor of this list');
  return id;
}

function toAuditEntry({ actorId, facts, reason, ...record }: KeptAuditRecord): AuditEntry {
  const told = Object.entries(facts ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...record,
    reason: reason ?? null,
    facts: told.map(([name, value]) => ({
      name,
      value: typeof value === 'object' ? JSON.stringify(value) : String(value),
    })),
    actor: actorId === null ? null : { id: actorId },
  };
}
