import type { SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { holdingStates, sideOf } from '../domain/match';
import { isOwnMatch, mayConfirm, mayReadMatches, mayReadRuns, mayReadScore } from '../domain/policies';
import { readableByPair } from '../domain/score';
import { MatchType } from './match.type';
import type { ReadBatches } from './read-batches';
import { RunType, toRunType } from './run.type';
import { ScoreType, toScore } from './score.type';
import { viewerOf } from './viewer';

/** Fields of a match that depend on who is asking. */
@Resolver(() => MatchType)
export class MatchResolver {
  constructor(private readonly batches: ReadBatches) {}

  @FieldResolver(() => RunType, { nullable: true, description: 'The run that proposed it; null for the pair.' })
  async run(@Root() { match }: MatchType, @Ctx() context: SubgraphContext): Promise<RunType | null> {
    if (!mayReadRuns(viewerOf(context.viewer), match.programId)) return null;
    const run = await context.load(this.batches.runs, match.runId);
    return run && toRunType(run);
  }

  @FieldResolver(() => ScoreType, {
    nullable: true,
    description:
      'How well the two fit, and why. For the pair only where the cycle shows it, and without what rests on ' +
      'demographics; else null.',
  })
  async explanation(@Root() { match }: MatchType, @Ctx() context: SubgraphContext): Promise<ScoreType | null> {
    const viewer = viewerOf(context.viewer);
    const cycle = await context.load(this.batches.cycles, match.cycleId);
    if (!mayReadScore(viewer, match, cycle?.isScoreShownToPair ?? false)) return null;
    const proposal = await context.load(this.batches.proposals, match.proposalId);
    if (!proposal) return null;
    const { contributions } = proposal;
    // A coordinator who is a side of the pair reads it as a side: their counterpart's background stays their own.
    const isWhole = mayReadMatches(viewer, match.programId) && !isOwnMatch(viewer, match);
    return toScore(isWhole ? contributions : readableByPair(contributions));
  }

  @FieldResolver(() => Boolean, { description: 'The viewer is a side of it that has not said yes.' })
  viewerCanConfirm(@Root() { match }: MatchType, @Ctx() context: SubgraphContext): boolean {
    const viewer = viewerOf(context.viewer);
    const side = viewer.personId === null ? null : sideOf(match, viewer.personId);
    if (side === null || !mayConfirm(viewer, match)) return false;
    return holdingStates.includes(match.state) && match[side].confirmedAt === null;
  }
}
