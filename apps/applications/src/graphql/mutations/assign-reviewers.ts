import { notFound, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { assignReviewers, type AssignReviewersRejection } from '../../usecases/assign-reviewers';
import { applicationErrorCodes, sentenceOf } from '../application-error-codes';
import { requireCoordinatorOfCycle } from '../coordinate';
import type { ProgramBatches } from '../program-batches';

@InputType({ description: 'Who reads the applications of a cycle.' })
export class AssignReviewersInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => [ID], { description: 'People who are reviewers of the program.' })
  reviewerIds!: string[];

  @Field(() => Int, { description: 'How many of them read each application, from 1 to 5.' })
  reviewsPerApplication!: number;
}

const codes = applicationErrorCodes('AssignReviewersErrorCode', [
  'NO_REVIEWERS',
  'NOT_A_REVIEWER',
  'TOO_FEW_REVIEWERS',
  'REVIEWS_OUT_OF_RANGE',
]);

@ObjectType({ implements: UserError, description: 'Why nobody was assigned.' })
export class AssignReviewersError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => [ID], { nullable: true, description: 'Who is no reviewer, for NOT_A_REVIEWER.' })
  personIds?: string[] | null;
}

@ObjectType({ description: 'What was assigned, or why nothing was.' })
export class AssignReviewersPayload {
  @Field(() => Int, { nullable: true, description: 'Reviews that are new; null when it was refused.' })
  assignedCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'Applications that lack a reviewer: too many conflicts.' })
  uncoveredCount?: number | null;

  @Field(() => [AssignReviewersError], { description: 'Empty when reviewers are assigned.' })
  userErrors!: AssignReviewersError[];
}

@Resolver()
export class AssignReviewersMutation {
  constructor(
    private readonly ports: ApplicationPorts,
    private readonly batches: ProgramBatches,
  ) {}

  @Mutation(() => AssignReviewersPayload, {
    description:
      'Gives every submitted application its reviewers, evenly and never to the applicant, and takes it into review. ' +
      'Assigned before: unchanged. For coordinators.',
  })
  async assignReviewers(
    @Arg('input', () => AssignReviewersInput, { description: 'Who reads.' }) input: AssignReviewersInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AssignReviewersPayload> {
    const { cycleId, reviewsPerApplication } = input;
    const { personId: actorId } = await requireCoordinatorOfCycle(context, this.batches, cycleId);
    if (reviewsPerApplication < 1 || reviewsPerApplication > 5)
      return { userErrors: [refusal('REVIEWS_OUT_OF_RANGE', 'reviewsPerApplication')] };
    const reviewerIds = [...new Set(input.reviewerIds.map((id) => id.toLowerCase()))];
    const assigned = await assignReviewers(this.ports, { actorId, cycleId, reviewerIds, reviewsPerApplication });
    if (!assigned.isOk) return { userErrors: [errorOf(assigned.rejection)] };
    return { assignedCount: assigned.value.assigned, uncoveredCount: assigned.value.uncovered, userErrors: [] };
  }
}

const refusal = (code: keyof typeof codes, field: string): AssignReviewersError => ({
  code,
  message: sentenceOf(code),
  field: [field],
});

function errorOf(rejection: AssignReviewersRejection): AssignReviewersError {
  switch (rejection.reason) {
    case 'unknown-cycle':
      throw notFound('cycle');
    case 'no-reviewers':
      return refusal('NO_REVIEWERS', 'reviewerIds');
    case 'not-reviewers':
      return { ...refusal('NOT_A_REVIEWER', 'reviewerIds'), personIds: [...rejection.personIds] };
    case 'too-few-reviewers':
      return refusal('TOO_FEW_REVIEWERS', 'reviewsPerApplication');
  }
}
