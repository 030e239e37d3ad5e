import {
  AuditLogArguments,
  auditPageOf,
  forbidden,
  requirePerson,
  type AuditEntry,
  type Connection,
  type ReadAuditLog,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayReadLog } from '../domain/policies';
import { AuditEntryConnection, Program } from './references.type';

@Resolver(() => Program)
export class ProgramLogResolver {
  constructor(private readonly read: ReadAuditLog) {}

  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description: 'What happened to goal sheets, newest first. For its coordinators; else FORBIDDEN.',
  })
  async goalLog(
    @Root() { id }: Program,
    @Args(() => AuditLogArguments) asked: AuditLogArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AuditEntry>> {
    if (!mayReadLog(requirePerson(context), id)) throw forbidden('The audit log is for coordinators.');
    return auditPageOf(this.read, id, asked);
  }
}
