import { encodeCursor, pageOf, pageSize, type Connection, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { idOf } from '../domain/ids';
import { matchStates, type MatchState } from '../domain/match';
import { mayReadMatches, mayReadRuns } from '../domain/policies';
import type { MatchingReads } from '../usecases/reads';
import { MatchStateEnum } from './enums';
import { idAfter } from './id-cursor';
import { isKnownCycle, nullMeans } from './known-cycle';
import { MatchCountType } from './match-count.type';
import { MatchConnection, toMatchType, type MatchType } from './match.type';
import type { ReadBatches } from './read-batches';
import { CycleReference } from './references.type';
import { RunConnection, toRunType, type RunType } from './run.type';

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
    if (!(await isKnownCycle(this.batches, id, mayReadRuns, context))) return null;
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
    if (!(await isKnownCycle(this.batches, id, mayReadMatches, context))) return null;
    const cycleId = idOf<'Cycle'>(id);
    const size = pageSize(first);
    const [rows, totalCount] = await Promise.all([
      this.reads.matchesOf(cycleId, state ?? null, { limit: size + 1, after: idAfter<'Match'>(after) }),
      this.reads.countMatchesOf(cycleId, state ?? null),
    ]);
    return { ...pageOf(rows, size, { node: toMatchType, cursor: (match) => encodeCursor(match.id) }), totalCount };
  }

  @FieldResolver(() => [MatchCountType], {
    nullable: true,
    description: `How many of its matches stand where, every state once. For coordinators, reviewers and the board; else FORBIDDEN. ${nullMeans}`,
  })
  async matchCounts(
    @Root() { id }: CycleReference,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly MatchCountType[] | null> {
    if (!(await isKnownCycle(this.batches, id, mayReadRuns, context))) return null;
    return (await context.load(this.batches.matchCounts, id)) ?? matchStates.map((state) => ({ state, count: 0 }));
  }
}
