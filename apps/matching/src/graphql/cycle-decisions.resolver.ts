import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayMatch, mayReadProposals, mayReadRuns } from '../domain/policies';
import { CriteriaSetType, toCriteriaSetType } from './criteria-set.type';
import { isKnownCycle, nullMeans } from './known-cycle';
import { PoolType } from './pool.type';
import type { ReadBatches } from './read-batches';
import { CycleReference } from './references.type';
import { BlockType, PinType, toRulingType } from './ruling.type';

/** What the next run of a cycle would be over. */
@Resolver(() => CycleReference)
export class CycleDecisionsResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => CriteriaSetType, {
    nullable: true,
    description: `How its pairs are scored. For coordinators and reviewers; else FORBIDDEN. ${nullMeans}`,
  })
  async criteria(@Root() { id }: CycleReference, @Ctx() context: SubgraphContext): Promise<CriteriaSetType | null> {
    if (!(await isKnownCycle(this.batches, id, mayReadProposals, context))) return null;
    const criteria = await context.load(this.batches.criteria, id);
    return criteria && toCriteriaSetType(criteria);
  }

  @FieldResolver(() => PoolType, {
    nullable: true,
    description: `Who a run would be over. For coordinators, reviewers and the board; else FORBIDDEN. ${nullMeans}`,
  })
  async pool(@Root() { id }: CycleReference, @Ctx() context: SubgraphContext): Promise<PoolType | null> {
    if (!(await isKnownCycle(this.batches, id, mayReadRuns, context))) return null;
    return (await context.load(this.batches.pools, id)) ?? { mentors: 0, mentees: 0, places: 0, gaps: [] };
  }

  @FieldResolver(() => [PinType], {
    nullable: true,
    description: `Pairs that must be in its runs, oldest first. For coordinators; else FORBIDDEN. ${nullMeans}`,
  })
  async pins(@Root() { id }: CycleReference, @Ctx() context: SubgraphContext): Promise<PinType[] | null> {
    return this.rulings(id, 'PIN', context);
  }

  @FieldResolver(() => [BlockType], {
    nullable: true,
    description: `Pairs that must not be in its runs, oldest first. For coordinators; else FORBIDDEN. ${nullMeans}`,
  })
  async blocks(@Root() { id }: CycleReference, @Ctx() context: SubgraphContext): Promise<BlockType[] | null> {
    return this.rulings(id, 'BLOCK', context);
  }

  private async rulings(id: string, kind: 'PIN' | 'BLOCK', context: SubgraphContext): Promise<PinType[] | null> {
    if (!(await isKnownCycle(this.batches, id, mayMatch, context))) return null;
    const rulings = (await context.load(this.batches.rulings, id)) ?? [];
    return rulings.filter((ruling) => ruling.kind === kind).map(toRulingType);
  }
}
