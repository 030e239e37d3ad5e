import {
  AuditLogArguments,
  auditPageOf,
  encodeCursor,
  forbidden,
  pageOf,
  pageSize,
  requirePerson,
  connectionOf,
  type AuditEntry,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import type { Clock } from '@bookends/clock';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayCoordinate, mayGrantRoles } from '../domain/program-policies';
import type { ProgramReads } from '../usecases/program-reads';
import { AuditEntryConnection } from './audit-entry.type';
import { toCycle, CycleType } from './cycle.type';
import { PersonType, toPerson } from './person.type';
import { placeOf } from './place-cursor';
import type { ProgramBatches } from './program-batches';
import { ProgramType } from './program.type';
import { StaffArguments } from './staff.arguments';

export const PersonConnection = connectionOf(PersonType, 'Person');

/** What hangs on a program. */
@Resolver(() => ProgramType)
export class ProgramResolver {
  constructor(
    private readonly reads: ProgramReads,
    private readonly batches: ProgramBatches,
    private readonly clock: Clock,
  ) {}

  @FieldResolver(() => [CycleType], { description: 'Its cycles, newest first.' })
  async cycles(@Root() { id }: ProgramType, @Ctx() context: SubgraphContext): Promise<CycleType[]> {
    const cycles = (await context.load(this.batches.cyclesOf, id)) ?? [];
    const now = await this.clock.now();
    return cycles.map((cycle) => toCycle(cycle, now));
  }

  @FieldResolver(() => PersonConnection, {
    description: 'Who holds a role in it, by name. For its coordinators and administrators.',
  })
  async staff(
    @Root() { id }: ProgramType,
    @Args(() => StaffArguments) asked: StaffArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<PersonType>> {
    if (!mayGrantRoles(requirePerson(context), id))
      throw forbidden('The people of a program are for its coordinators.');
    const size = pageSize(asked.first);
    const place = placeOf(asked.after, 3) as [string, string, string] | null;
    const filter = { programId: id, search: asked.search?.trim() || null, role: asked.role ?? null };
    const people = await this.reads.staffPage({ ...filter, limit: size + 1, after: place });
    return pageOf(people, size, {
      node: toPerson,
      cursor: (person) => encodeCursor(person.familyName, person.givenName, person.id),
    });
  }

  @FieldResolver(() => AuditEntryConnection, { description: 'What happened, newest first. For its coordinators.' })
  async auditLog(
    @Root() { id }: ProgramType,
    @Args(() => AuditLogArguments) asked: AuditLogArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AuditEntry>> {
    if (!mayCoordinate(requirePerson(context), id)) throw forbidden('The audit log is for coordinators.');
    return auditPageOf(this.reads.auditPage, id, asked);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer runs this program.' })
  viewerCanCoordinate(@Root() { id }: ProgramType, @Ctx() { viewer }: SubgraphContext): boolean {
    return viewer.kind === 'person' && mayCoordinate(viewer, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may give and take roles.' })
  viewerCanGrantRoles(@Root() { id }: ProgramType, @Ctx() { viewer }: SubgraphContext): boolean {
    return viewer.kind === 'person' && mayGrantRoles(viewer, id);
  }
}
