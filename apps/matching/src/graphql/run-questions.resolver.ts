import { forbidden, type Batch, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RunAnswer } from '../domain/answer-questions';
import { compareRuns } from '../domain/compare-runs';
import { idOf } from '../domain/ids';
import { mayReadProposals } from '../domain/policies';
import { askAboutRuns, type QuestionOfRun } from '../usecases/ask-about-run';
import type { EnginePorts } from '../usecases/verify-kept-run';
import { PairExplanationType, toPairExplanation, toWayIn, WayInType } from './explanation.type';
import type { ReadBatches } from './read-batches';
import { RunComparisonType } from './run-comparison.type';
import { RunType, toRunType } from './run.type';
import { actorOf } from './viewer';

const forMatchers = 'For coordinators and reviewers; else FORBIDDEN.';

/** What a committee asks about a run. The engine answers in a thread of its own. */
@Resolver(() => RunType)
export class RunQuestionsResolver {
  private readonly answers: Batch<string, RunAnswer>;

  constructor(
    private readonly ports: EnginePorts,
    private readonly batches: ReadBatches,
  ) {
    this.answers = (keys) =>
      askAboutRuns(
        ports,
        keys.map((key) => JSON.parse(key) as QuestionOfRun),
      );
  }

  @FieldResolver(() => RunComparisonType, {
    nullable: true,
    description: `What another run of the same cycle changes. Null when one of the two has no result, and when the other is unknown or of another cycle. ${forMatchers}`,
  })
  async comparison(
    @Root() run: RunType,
    @Arg('with', () => ID, { description: 'The other run.' }) otherId: string,
    @Ctx() context: SubgraphContext,
  ): Promise<RunComparisonType | null> {
    refuseOthers(run, context);
    const other = await context.load(this.batches.runs, otherId);
    if (!other || other.cycleId !== run.cycle.id || !other.summary || !run.numbers) return null;
    const [here, there] = await Promise.all(
      [run.runId, other.id].map((id) => this.ports.reads.allProposalsOf(idOf<'Run'>(id))),
    );
    const compared = compareRuns(here!, there!);
    const { gaining, losing, newlyPlaced, newlyLeftOut } = compared;
    return {
      other: toRunType(other),
      totalChange: other.summary.total - run.numbers.total,
      placedChange: other.summary.placed - run.numbers.placed,
      gaining,
      losing,
      newlyPlaced,
      newlyLeftOut,
      compared,
    };
  }

  @FieldResolver(() => PairExplanationType, {
    nullable: true,
    description: `Why this pair is proposed or not, what it costs, and what else there was. Null when somebody of it is not in the run’s pool. ${forMatchers}`,
  })
  async pair(
    @Root() run: RunType,
    @Arg('mentorApplicationId', () => ID, { description: 'The mentor’s application.' }) mentorId: string,
    @Arg('menteeApplicationId', () => ID, { description: 'The mentee’s application.' }) menteeId: string,
    @Ctx() context: SubgraphContext,
  ): Promise<PairExplanationType | null> {
    refuseOthers(run, context);
    const answer = await context.load(this.answers, keyOf(run, menteeId, mentorId));
    return answer?.explanation ? toPairExplanation(answer.explanation) : null;
  }

  @FieldResolver(() => [WayInType], {
    nullable: true,
    description: `Single changes that would place a mentee who is left out, the one that brings most first: of more places and of blocks lifted the six best of the 24 most promising each. Empty when none of these would, or when the mentee is placed. Null when the mentee is not in the run’s pool. ${forMatchers}`,
  })
  async waysIn(
    @Root() run: RunType,
    @Arg('menteeApplicationId', () => ID, { description: 'The mentee’s application.' }) menteeId: string,
    @Ctx() context: SubgraphContext,
  ): Promise<WayInType[] | null> {
    refuseOthers(run, context);
    const answer = await context.load(this.answers, keyOf(run, menteeId, null));
    return answer?.waysIn?.map(toWayIn) ?? null;
  }
}

/** A question as the key of a batch: what is asked of one run in one request, the engine is asked at once. */
const keyOf = ({ runId }: RunType, menteeId: string, mentorId: string | null): string =>
  JSON.stringify({ runId, menteeId, mentorId });

function refuseOthers({ programId }: RunType, context: SubgraphContext): void {
  if (!mayReadProposals(actorOf(context), programId)) throw forbidden('Proposals are for those who match.');
}
