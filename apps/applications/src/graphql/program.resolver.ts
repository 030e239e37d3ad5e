import {
  encodeCursor,
  forbidden,
  pageOf,
  pageSize,
  requirePerson,
  connectionOf,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import type { Clock } from '@bookends/clock';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { mayCoordinate, mayGrantRoles } from '../domain/program-policies';
import type { ProgramReads } from '../usecases/program-reads';
import { AuditEntryConnection, type AuditEntryType } from './audit-entry.type';
import { toCycle, CycleType } from './cycle.type';
import { PersonType, toPerson } from './person.type';
import { placeOf } from './place-cursor';
import type { ProgramBatches } from './program-batches';
import { ProgramType } from './program.type';

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
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<PersonType>> {
    if (!mayGrantRoles(requirePerson(context), id))
      throw forbidden('The people of a program are for its coordinators.');
    const size = pageSize(first);
    const place = placeOf(after, 3) as [string, string, string] | null;
    const people = await this.reads.staffPage({ programId: id, limit: size + 1, after: place });
    return pageOf(people, size, {
      node: toPerson,
      cursor: (person) => encodeCursor(person.familyName, person.givenName, person.id),
    });
  }

  @FieldResolver(() => AuditEntryConnection, { description: 'What happened, newest first. For its coordinators.' })
  async auditLog(
    @Root() { id }: ProgramType,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Arg('subjectId', () => ID, { nullable: true, description: 'Only what happened to this thing.' })
    subjectId: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AuditEntryType>> {
    if (!mayCoordinate(requirePerson(context), id)) throw forbidden('The audit log is for coordinators.');
    const size = pageSize(first);
    const before = placeOf(after, 1)?.[0];
    const page = { programId: id, limit: size + 1, before, subjectId: subjectId ?? undefined };
    const entries = await this.reads.auditPage(page);
    return pageOf(entries, size, {
      node: (entry): AuditEntryType => ({ ...entry, reason: entry.reason ?? null }),
      cursor: (entry) => encodeCursor(entry.id),
    });
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
