import type { Batch, SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayListGoalSheets } from '../domain/policies';
import { mayReadResource, type Resource, type SidesTaken } from '../domain/resource';
import type { ResourceReads } from '../usecases/resource-reads';
import { Program } from './references.type';
import { ResourceType } from './resource.type';

const NO_SIDES: SidesTaken = { isMentor: false, isMentee: false };

/** What a program gives to read. */
@Resolver(() => Program)
export class ProgramResourcesResolver {
  private readonly listOf: Batch<string, readonly Resource[]>;
  private readonly sidesIn: Batch<string, SidesTaken>;

  constructor(reads: ResourceReads) {
    this.listOf = (ids) => reads.ofPrograms(ids);
    this.sidesIn = async (ids, { viewer }) => (viewer.kind === 'person' ? reads.sidesOf(viewer.personId, ids) : []);
  }

  @FieldResolver(() => [ResourceType], {
    nullable: true,
    description:
      'Things to read, in the order of the coordinators: only those that are for the viewer. Null while they cannot be read.',
  })
  async resources(@Root() { id }: Program, @Ctx() context: SubgraphContext): Promise<ResourceType[]> {
    const all = (await context.load(this.listOf, id)) ?? [];
    const { viewer } = context;
    if (viewer.kind !== 'person') return readable(all, { isStaff: false, ...NO_SIDES });
    const sides = (await context.load(this.sidesIn, id)) ?? NO_SIDES;
    return readable(all, { isStaff: mayListGoalSheets(viewer, id), ...sides });
  }
}

const readable = (all: readonly Resource[], reader: Parameters<typeof mayReadResource>[1]): ResourceType[] =>
  all.filter((resource) => mayReadResource(resource, reader));
