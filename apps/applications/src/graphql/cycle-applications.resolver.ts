import {
  encodeCursor,
  forbidden,
  pageOf,
  pageSize,
  requirePerson,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApplicationRole as RoleName } from '../domain/applicant-facts';
import { coordinates } from '../domain/application-policies';
import type { ApplicationState as StateName } from '../domain/application-state';
import type { ApplicationReads } from '../usecases/application-reads';
import { ApplicationState } from './application-enums';
import { ApplicationConnection, toApplication, type ApplicationType } from './application.type';
import { CycleType } from './cycle.type';
import { placeOf } from './place-cursor';
import { ApplicationRole } from './program-enums';

/** The applications of a cycle, for those who run it. */
@Resolver(() => CycleType)
export class CycleApplicationsResolver {
  constructor(private readonly reads: ApplicationReads) {}

  @FieldResolver(() => ApplicationConnection, {
    nullable: true,
    description: 'All applications in the order in which they were made. For coordinators; else null and FORBIDDEN.',
  })
  async applications(
    @Root() { id: cycleId, programId }: CycleType,
    @Arg('state', () => ApplicationState, { nullable: true, description: 'Only those that stand so.' })
    state: StateName | null,
    @Arg('role', () => ApplicationRole, { nullable: true, description: 'Only this side.' }) role: RoleName | null,
    @Arg('search', () => String, { nullable: true, description: 'Only where name or address have this in them.' })
    search: string | null,
    @Arg('hasDisagreement', () => Boolean, { nullable: true, description: 'Only those on which reviewers disagree.' })
    hasDisagreement: boolean | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ApplicationType> | null> {
    if (!coordinates(requirePerson(context), programId))
      throw forbidden('The applications of a cycle are for coordinators.');
    const limit = pageSize(first);
    const rows = await this.reads.page({
      ...{ cycleId, states: state ? [state] : null, role: role ?? null, search: search?.trim() || null },
      ...{ hasDisagreement: hasDisagreement ?? null, after: placeOf(after, 1)?.[0] ?? null, limit: limit + 1 },
    });
    const node = (application: (typeof rows)[number]): ApplicationType =>
      toApplication(application, audienceFor(application, context));
    return pageOf(rows, limit, { node, cursor: ({ id }) => encodeCursor(id) });
  }
}

/** A coordinator who applied reads their own application as an applicant does. */
function audienceFor({ personId }: { readonly personId: string }, { viewer }: SubgraphContext): 'SELF' | 'COORDINATOR' {
  return viewer.kind === 'person' && viewer.personId === personId ? 'SELF' : 'COORDINATOR';
}
