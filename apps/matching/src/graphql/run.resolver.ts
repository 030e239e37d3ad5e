import { encodeCursor, forbidden, pageOf, pageSize, type Connection, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { mayMatch, mayReadProposals } from '../domain/policies';
import { stepRun } from '../domain/run';
import type { MatchingReads } from '../usecases/reads';
import { idAfter, scoreAfter } from './id-cursor';
import { ProposalConnection, toProposalType, type ProposalType } from './proposal.type';
import type { ReadBatches } from './read-batches';
import { RunSummaryType, toRunSummary } from './run-summary.type';
import { RunType, toRunType } from './run.type';
import { toUnmatchedType, UnmatchedConnection, type UnmatchedType } from './unmatched.type';
import { actorOf, viewerOf } from './viewer';

/** Fields of a run that are read or decided apart from its row. */
@Resolver(() => RunType)
export class RunResolver {
  constructor(
    private readonly reads: MatchingReads,
    private readonly batches: ReadBatches,
  ) {}

  @FieldResolver(() => RunType, { nullable: true, description: 'The run that this one adjusts; null for a fresh one.' })
  async parent(@Root() { parentRunId }: RunType, @Ctx() context: SubgraphContext): Promise<RunType | null> {
    const parent = parentRunId && (await context.load(this.batches.runs, parentRunId));
    return parent ? toRunType(parent) : null;
  }

  @FieldResolver(() => RunSummaryType, { nullable: true, description: 'The run in numbers; null until computed.' })
  summary(@Root() { runId, numbers, programId }: RunType, @Ctx() context: SubgraphContext): RunSummaryType | null {
    return numbers && toRunSummary(runId, numbers, mayReadProposals(viewerOf(context.viewer), programId));
  }

  @FieldResolver(() => ProposalConnection, {
    nullable: true,
    description: 'The proposed pairs, highest score first. For coordinators and reviewers; else FORBIDDEN.',
  })
  async proposals(
    @Root() { runId, programId }: RunType,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ProposalType>> {
    if (!mayReadProposals(actorOf(context), programId)) throw forbidden('Proposals are for those who match.');
    const size = pageSize(first);
    const [rows, totalCount] = await Promise.all([
      this.reads.proposalsOf(runId, { limit: size + 1, after: scoreAfter(after) }),
      this.reads.countProposalsOf(runId),
    ]);
    const page = pageOf(rows, size, { node: toProposalType, cursor: ({ score, id }) => encodeCursor(score, id) });
    return { ...page, totalCount };
  }

  @FieldResolver(() => UnmatchedConnection, {
    nullable: true,
    description: 'Who is in no proposal, and why. For coordinators and reviewers; else FORBIDDEN.',
  })
  async unmatched(
    @Root() { runId, programId }: RunType,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<UnmatchedType>> {
    if (!mayReadProposals(actorOf(context), programId)) throw forbidden('Who is left out is for those who match.');
    const size = pageSize(first);
    const [rows, totalCount] = await Promise.all([
      this.reads.unmatchedOf(runId, { limit: size + 1, after: idAfter<'Application'>(after) }),
      this.reads.countUnmatchedOf(runId),
    ]);
    const page = pageOf(rows, size, { node: toUnmatchedType, cursor: (row) => encodeCursor(row.applicationId) });
    return { ...page, totalCount };
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may sign it, and it can be signed.' })
  viewerCanSign(@Root() run: RunType, @Ctx() context: SubgraphContext): boolean {
    return canStep(run, 'sign', context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may announce it, and it can be announced.' })
  viewerCanAnnounce(@Root() run: RunType, @Ctx() context: SubgraphContext): boolean {
    return canStep(run, 'announce', context);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may cancel it, and it can be cancelled.' })
  viewerCanCancel(@Root() run: RunType, @Ctx() context: SubgraphContext): boolean {
    return canStep(run, 'cancel', context);
  }
}

function canStep(
  { state, programId }: RunType,
  action: Parameters<typeof stepRun>[1],
  context: SubgraphContext,
): boolean {
  const step = stepRun(state, action);
  return mayMatch(viewerOf(context.viewer), programId) && step.isOk && step.value !== state;
}
