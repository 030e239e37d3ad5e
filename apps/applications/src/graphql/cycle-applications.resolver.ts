import {
  badUserInput,
  encodeCursor,
  forbidden,
  pageOf,
  pageSize,
  requirePerson,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { coordinates } from '../domain/application-policies';
import type { ApplicationFilter, ApplicationOrder, ApplicationReads } from '../usecases/application-reads';
import { ApplicationConnection, toApplication, type ApplicationType } from './application.type';
import { CycleApplicationsArguments, filterOf } from './cycle-applications.arguments';
import { CycleType } from './cycle.type';
import { isId, placeOf } from './place-cursor';

/** A page that can say how long its list is. */
export interface CountedPage extends Connection<ApplicationType> {
  readonly filter: ApplicationFilter;
}

/** The applications of a cycle, for those who run it. */
@Resolver(() => CycleType)
export class CycleApplicationsResolver {
  constructor(private readonly reads: ApplicationReads) {}

  @FieldResolver(() => ApplicationConnection, {
    nullable: true,
    description: 'The applications of the cycle, in any of the orders. For coordinators; else null and FORBIDDEN.',
  })
  async applications(
    @Root() { id: cycleId, programId }: CycleType,
    @Args(() => CycleApplicationsArguments) asked: CycleApplicationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<CountedPage | null> {
    if (!coordinates(requirePerson(context), programId))
      throw forbidden('The applications of a cycle are for coordinators.');
    const limit = pageSize(asked.first);
    const filter = filterOf(cycleId, asked);
    const order = asked.order ?? 'OLDEST_FIRST';
    const rows = await this.reads.page({ ...filter, order, after: placeIn(order, asked.after), limit: limit + 1 });
    const page = pageOf(rows, limit, {
      node: ({ application }) => toApplication(application, audienceFor(application, context)),
      cursor: ({ place }) => encodeCursor(order, ...place),
    });
    return { ...page, filter };
  }
}

/** A coordinator who applied reads their own application as an applicant does. */
function audienceFor({ personId }: { readonly personId: string }, { viewer }: SubgraphContext): 'SELF' | 'COORDINATOR' {
  return viewer.kind === 'person' && viewer.personId === personId ? 'SELF' : 'COORDINATOR';
}

/** How long that list is, counted only when somebody asks. */
@Resolver(() => ApplicationConnection)
export class ApplicationTotalResolver {
  constructor(private readonly reads: ApplicationReads) {}

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many there are in all; null with `search`, where every name would have to be read.',
  })
  totalCount(@Root() { filter }: CountedPage): Promise<number> | null {
    return filter.search === null ? this.reads.count(filter) : null;
  }
}

/** The place after which a page begins: what a cursor of this order tells, BAD_USER_INPUT for any other. */
function placeIn(order: ApplicationOrder, after: string | null | undefined): readonly string[] | null {
  const isByName = order === 'NAME_ASCENDING' || order === 'NAME_DESCENDING';
  const isBySubmission = order === 'SUBMITTED_OLDEST_FIRST' || order === 'SUBMITTED_NEWEST_FIRST';
  const parts = placeOf(after, isByName ? 5 : isBySubmission ? 3 : 2);
  if (parts === null) return null;
  const [of, ...place] = parts;
  const isPlace = of === order && (!isByName || isId(place[2]!)) && (!isBySubmission || isMoment(place[0]!));
  if (!isPlace) throw badUserInput(['after'], 'is not a cursor of this order');
  return place;
}

const isMoment = (text: string): boolean =>
  /^-?infinity$/.test(text) || (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)));
