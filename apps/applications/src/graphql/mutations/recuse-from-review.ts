import { forbidden, notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { recuseFromReview } from '../../usecases/recuse-from-review';
import type { ApplicationBatches } from '../application-batches';
import { applicationErrorCodes, sentenceOf } from '../application-error-codes';
import { ReviewType, toReview } from '../review.type';
import { textFault } from '../text-fault';

@InputType({ description: 'The application that the viewer should not read.' })
export class RecuseFromReviewInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the coordinators, at most 500 characters.' })
  reason?: string | null;
}

const codes = applicationErrorCodes('RecuseFromReviewErrorCode', ['ALREADY_REVIEWED', 'TEXT_INVALID']);

@ObjectType({ implements: UserError, description: 'Why the review stands.' })
export class RecuseFromReviewError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The review without its reviewer, or why it stands.' })
export class RecuseFromReviewPayload {
  @Field(() => ReviewType, { nullable: true, description: 'The review; null when it was refused.' })
  review?: ReviewType | null;

  @Field(() => [RecuseFromReviewError], { description: 'Empty when the viewer is recused.' })
  userErrors!: RecuseFromReviewError[];
}

@Resolver()
export class RecuseFromReviewMutation {
  constructor(
    private readonly ports: ApplicationPorts,
    private readonly batches: ApplicationBatches,
  ) {}

  @Mutation(() => RecuseFromReviewPayload, {
    description:
      'The viewer sees a conflict of interest, and reads the application no more. Recused before: unchanged.',
  })
  async recuseFromReview(
    @Arg('input', () => RecuseFromReviewInput, { description: 'Which.' }) input: RecuseFromReviewInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RecuseFromReviewPayload> {
    const { personId: reviewerId } = requirePerson(context);
    const { applicationId } = input;
    const reason = input.reason?.trim() || null;
    const fault = textFault('reason', reason, 500);
    if (fault) return { userErrors: [fault] };
    const recused = await recuseFromReview(this.ports, { applicationId, reviewerId, reason });
    if (recused.isOk) return { review: toReview(recused.value), userErrors: [] };
    if (recused.rejection.reason === 'not-assigned') throw await notAssigned(this.batches, applicationId, context);
    const message = sentenceOf('ALREADY_REVIEWED');
    return { userErrors: [{ code: 'ALREADY_REVIEWED', message, field: ['applicationId'] }] };
  }
}

/** FORBIDDEN for an application that there is, NOT_FOUND for one that there is not. */
export async function notAssigned(
  batches: ApplicationBatches,
  applicationId: string,
  context: SubgraphContext,
): Promise<Error> {
  const seen = await context.load(batches.applications, applicationId);
  return seen ? forbidden('You were not assigned this application.') : notFound('application');
}
