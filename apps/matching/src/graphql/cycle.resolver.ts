import { encodeCursor, forbidden, pageOf, pageSize, type Connection, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { idOf } from '../domain/ids';
import type { MatchState } from '../domain/match';
import { mayMatch, mayReadMatches, mayReadProposals, mayReadRuns } from '../domain/policies';
import type { Policy } from '../usecases/access';
import type { MatchingReads } from '../usecases/reads';
import { CriteriaSetType, toCriteriaSetType } from './criteria-set.type';
import { MatchStateEnum } from './enums';
import { idAfter } from './id-cursor';
import { MatchConnection, toMatchType, type MatchType } from './match.type';
import { PoolType } from './pool.type';
import type { ReadBatches } from './read-batches';
import { CycleReference } from './references.type';
import { BlockType, PinType, toRulingType } from './ruling.type';
import { RunConnection, toRunType, type RunType } from './run.type';
import { actorOf } from './viewer';

const nullMeans = 'Null for a moment after the cycle was created.';

/** What matching adds to a cycle, for the staff of its program. */
@Resolver(() => CycleReference)
export class CycleResolver {
  constructor(
    private readonly reads: MatchingReads,
    private readonly batches: ReadBatches,
  ) {}

  @FieldResolver(() => RunConnection, {
    nullable: true,
    description: `Its runs, newest first. For coordinators, reviewers and the board; else FORBIDDEN. ${nullMeans}`,
  })
  async runs(
    @Root() { id }: CycleReference,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<RunType> | null> {
    if (!(await this.isKnown(id, mayReadRuns, context))) return null;
    const size = pageSize(first);
    const rows = await this.reads.runsOf(idOf<'Cycle'>(id), { limit: size + 1, after: idAfter<'Run'>(after) });
    return pageOf(rows, size, { node: toRunType, cursor: (run) => encodeCursor(run.id) });
  }

  @FieldResolver(() => MatchConnection, {
    nullable: true,
    description: `Its matches, in the order of their announcement. For coordinators and reviewers; else FORBIDDEN. ${nullMeans}`,
  })
  async matches(
    @Root() { id }: CycleReference,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string,
    @Arg('state', () => MatchStateEnum, { nullable: true, description: 'Only those in this state.' })
    state: MatchState | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MatchType> | null> {
    if (!(await this.isKnown(id, mayReadMatches, context))) return null;
    const cycleId = idOf<'Cycle'>(id);
    const size = pageSize(first);
    const [rows, totalCount] = await Promise.all([
      this.reads.matchesOf(cycleId, state ?? null, { limit: size + 1, after: idAfter<'Match'>(after) }),
      this.reads.countMatchesOf(cycleId, state ?? null),
    ]);
    return { ...pageOf(rows, size, { node: toMatchType, cursor: (match) => encodeCursor(match.id) }), totalCount };
  }

  @FieldResolver(() => CriteriaSetType, {
    nullable: true,
    description: `How its pairs are scored. For coordinators and reviewers; else FORBIDDEN. ${nullMeans}`,
  })
  async criteria(@Root() { id }: CycleReference, @Ctx() context: SubgraphContext): Promise<CriteriaSetType | null> {
    if (!(await this.isKnown(id, mayReadProposals, context))) return null;
    const criteria = await context.load(this.batches.criteria, id);
    return criteria && toCriteriaSetType(criteria);
  }

  @FieldResolver(() => PoolType, {
    nullable: true,
    description: `Who a run would be over. For coordinators, reviewers and the board; else FORBIDDEN. ${nullMeans}`,
  })
  async pool(@Root() { id }: CycleReference, @Ctx() context: SubgraphContext): Promise<PoolType | null> {
    if (!(await this.isKnown(id, mayReadRuns, context))) return null;
    return (await context.load(this.batches.pools, id)) ?? { mentors: 0, mentees: 0, places: 0 };
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
    if (!(await this.isKnown(id, mayMatch, context))) return null;
    const rulings = (await context.load(this.batches.rulings, id)) ?? [];
    return rulings.filter((ruling) => ruling.kind === kind).map(toRulingType);
  }

  /** False for a cycle that matching was not told of; throws FORBIDDEN where the policy says no. */
  private async isKnown(id: string, policy: Policy, context: SubgraphContext): Promise<boolean> {
    const actor = actorOf(context);
    const cycle = await context.load(this.batches.cycles, id);
    if (cycle && !policy(actor, cycle.programId)) throw forbidden('This is for the staff of the program.');
    return cycle !== null;
  }
}
