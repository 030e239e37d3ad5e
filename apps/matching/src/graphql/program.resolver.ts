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
import type { ProgramId } from '../domain/ids';
import { mayMatch } from '../domain/policies';
import { AuditEntryConnection, ProgramReference } from './references.type';

@Resolver(() => ProgramReference)
export class ProgramLogResolver {
  constructor(private readonly read: ReadAuditLog) {}

  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description: 'What happened to runs, pins, blocks and matches, newest first. For its coordinators; else FORBIDDEN.',
  })
  async matchingLog(
    @Root() { id }: ProgramReference,
    @Args(() => AuditLogArguments) asked: AuditLogArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AuditEntry>> {
    if (!mayMatch(requirePerson(context), id as ProgramId)) throw forbidden('The audit log is for coordinators.');
    return auditPageOf(this.read, id, asked);
  }
}
