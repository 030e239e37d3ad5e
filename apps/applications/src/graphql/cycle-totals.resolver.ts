import { forbidden, requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { coordinates, mayReadTopics, mayReadTotals, reviews } from '../domain/application-policies';
import { topicBalance } from '../domain/topic-balance';
import type { ApplicationBatches } from './application-batches';
import type { CycleTotalBatches } from './cycle-total-batches';
import { ReviewerLoadType, ReviewProgressType, TopicBalanceType } from './cycle-totals.type';
import { ApplicationCountType } from './cycle.resolver';
import { CycleType } from './cycle.type';
import { PersonType } from './person.type';
import type { ProgramBatches } from './program-batches';
import { readPerson } from './read-person';

/** The figures of a cycle, for those who run it and those who read for it. */
@Resolver(() => CycleType)
export class CycleTotalsResolver {
  constructor(
    private readonly totals: CycleTotalBatches,
    private readonly batches: Pick<ApplicationBatches, 'terms'>,
    private readonly programs: Pick<ProgramBatches, 'applicationCountsOf'>,
  ) {}

  @FieldResolver(() => [ApplicationCountType], {
    nullable: true,
    description:
      'How many applications stand how, by side; what there is none of is left out. For coordinators and the board; else ' +
      'null and FORBIDDEN.',
  })
  async applicationCounts(
    @Root() { id, programId }: CycleType,
    @Ctx() context: SubgraphContext,
  ): Promise<ApplicationCountType[]> {
    if (!mayReadTotals(requirePerson(context), programId)) throw forbidden(TOTALS);
    return [...((await context.load(this.programs.applicationCountsOf, id)) ?? [])];
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many applications wait for the chair, because reviewers disagree. For coordinators and the board; else null ' +
      'and FORBIDDEN.',
  })
  async disagreementCount(
    @Root() { id, programId }: CycleType,
    @Ctx() context: SubgraphContext,
  ): Promise<number | null> {
    if (!mayReadTotals(requirePerson(context), programId)) throw forbidden(TOTALS);
    return context.load(this.totals.disagreements, id);
  }

  @FieldResolver(() => [TopicBalanceType], {
    nullable: true,
    description:
      'Every topic that can be chosen, in the order of the forms, with who offers and who wants it. For coordinators, ' +
      'reviewers and the board; else null and FORBIDDEN.',
  })
  async topicBalance(
    @Root() { id, programId }: CycleType,
    @Ctx() context: SubgraphContext,
  ): Promise<TopicBalanceType[] | null> {
    if (!mayReadTopics(requirePerson(context), programId))
      throw forbidden('Supply and demand are for coordinators, reviewers and the board of the program.');
    const [terms, demand] = await Promise.all([
      context.load(this.batches.terms, id),
      context.load(this.totals.topicDemand, id),
    ]);
    return terms && [...topicBalance(terms.questions, demand ?? [])];
  }

  @FieldResolver(() => ReviewProgressType, {
    nullable: true,
    description: "How far the viewer's own reviews are. For reviewers of the program; else null and FORBIDDEN.",
  })
  async reviewProgress(
    @Root() { id, programId }: CycleType,
    @Ctx() context: SubgraphContext,
  ): Promise<ReviewProgressType | null> {
    if (!reviews(requirePerson(context), programId)) throw forbidden('This is for reviewers of the program.');
    return context.load(this.totals.reviewProgress, id);
  }

  @FieldResolver(() => [ReviewerLoadType], {
    nullable: true,
    description:
      'Everybody who reviews for the program or was given a review, most loaded first. For coordinators; else null and ' +
      'FORBIDDEN.',
  })
  async reviewerLoads(
    @Root() { id, programId }: CycleType,
    @Ctx() context: SubgraphContext,
  ): Promise<ReviewerLoadType[] | null> {
    if (!coordinates(requirePerson(context), programId))
      throw forbidden('How reviewers work is for coordinators of the program.');
    return [...((await context.load(this.totals.reviewerLoads, id)) ?? [])];
  }
}

const TOTALS = 'Totals are for coordinators and the board of the program.';

/** Who has that load. */
@Resolver(() => ReviewerLoadType)
export class ReviewerLoadResolver {
  constructor(private readonly people: Parameters<typeof readPerson>[0]) {}

  @FieldResolver()
  reviewer(@Root() { reviewerId }: ReviewerLoadType, @Ctx() context: SubgraphContext): Promise<PersonType | null> {
    return readPerson(this.people, reviewerId, context);
  }
}
