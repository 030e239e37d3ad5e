import { forbidden, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { DecisionName } from '../../domain/application';
import { reviews } from '../../domain/application-policies';
import type { ApplicationPorts } from '../../usecases/application-stores';
import type { CandidatePorts } from '../../usecases/prepare-candidates';
import { reviewApplication, type ReviewApplicationRejection } from '../../usecases/review-application';
import type { ApplicationBatches } from '../application-batches';
import { ApplicationDecision, ApplicationState, EligibilityRule } from '../application-enums';
import { applicationErrorCodes, sentenceOf, type ApplicationErrorCode } from '../application-error-codes';
import { eligibilityError, stateError } from '../application-refusals';
import { ReviewType, toReview } from '../review.type';
import { textFault } from '../text-fault';
import { notAssigned } from './recuse-from-review';

@InputType({ description: 'What the viewer says of an application that they were assigned.' })
export class ReviewApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => ApplicationDecision, { description: 'What they would decide.' })
  decision!: DecisionName;

  @Field(() => Int, { description: 'From 1 to 5.' })
  score!: number;

  @Field(() => String, { nullable: true, description: 'For the committee, at most 4,000 characters.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words to the applicant, should the decision take effect, at most 2,000 characters. ASK_FOR_MORE needs some.',
  })
  message?: string | null;
}

const codes = applicationErrorCodes('ReviewApplicationErrorCode', [
  'WRONG_STATE',
  'RECUSED',
  'SCORE_OUT_OF_RANGE',
  'MESSAGE_MISSING',
  'INELIGIBLE',
  'TEXT_INVALID',
]);

@ObjectType({ implements: UserError, description: 'Why the review was not kept.' })
export class ReviewApplicationError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => ApplicationState, { nullable: true, description: 'How far the application is, for WRONG_STATE.' })
  state?: keyof typeof ApplicationState | null;

  @Field(() => EligibilityRule, {
    nullable: true,
    description: 'The rule that keeps it from being accepted, for INELIGIBLE.',
  })
  eligibilityRule?: keyof typeof EligibilityRule | null;
}

@ObjectType({ description: 'The review, or why it was not kept.' })
export class ReviewApplicationPayload {
  @Field(() => ReviewType, {
    nullable: true,
    description: 'As given, with the application as it stands; null when refused.',
  })
  review?: ReviewType | null;

  @Field(() => [ReviewApplicationError], { description: 'Empty when it was kept.' })
  userErrors!: ReviewApplicationError[];
}

@Resolver()
export class ReviewApplicationMutation {
  constructor(
    private readonly ports: ApplicationPorts & CandidatePorts,
    private readonly batches: ApplicationBatches,
  ) {}

  @Mutation(() => ReviewApplicationPayload, {
    description:
      'Gives the viewer’s review. With as many of one mind as the cycle wants the decision takes effect; reviewers who ' +
      'disagree leave it to the coordinator. For reviewers who were assigned it.',
  })
  async reviewApplication(
    @Arg('input', () => ReviewApplicationInput, { description: 'The review.' }) input: ReviewApplicationInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReviewApplicationPayload> {
    const viewer = requirePerson(context);
    const { applicationId, decision, score } = input;
    const seen = await context.load(this.batches.applications, applicationId);
    if (seen && !reviews(viewer, seen.application.programId)) throw forbidden('This is for reviewers of the program.');
    const texts = { note: input.note?.trim() || null, message: input.message?.trim() || null };
    const fault = textFault('note', texts.note, 4_000) ?? textFault('message', texts.message, 2_000);
    if (fault) return { userErrors: [fault] };
    const judgement = { decision, score, note: texts.note };
    const reviewed = await reviewApplication(this.ports, {
      ...{ applicationId, judgement, message: texts.message, reviewerId: viewer.personId },
    });
    if (reviewed.isOk) return { review: toReview(reviewed.value.review), userErrors: [] };
    if (reviewed.rejection.reason === 'not-assigned') throw await notAssigned(this.batches, applicationId, context);
    return { userErrors: errorsOf(reviewed.rejection) };
  }
}

function errorsOf(
  rejection: Exclude<ReviewApplicationRejection, { reason: 'not-assigned' }>,
): ReviewApplicationError[] {
  switch (rejection.reason) {
    case 'wrong-state':
      return [stateError(rejection)];
    case 'recused':
      return [plain('RECUSED', 'applicationId')];
    case 'score-out-of-range':
      return [plain('SCORE_OUT_OF_RANGE', 'score')];
    case 'message-missing':
      return [plain('MESSAGE_MISSING', 'message')];
    case 'ineligible':
      return rejection.verdicts.map((verdict) => ({ ...eligibilityError(verdict), field: ['decision'] }));
  }
}

const plain = <Code extends ApplicationErrorCode>(code: Code, field: string) => ({
  code,
  message: sentenceOf(code),
  field: [field],
});
