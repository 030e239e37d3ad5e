import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { submitApplication, type SubmitApplicationRejection } from '../../usecases/submit-application';
import { AnswerRule } from '../answer-rule';
import { ApplicationState, EligibilityRule } from '../application-enums';
import { applicationErrorCodes } from '../application-error-codes';
import { answerError, eligibilityError, ofOwnApplication, stateError, windowError } from '../application-refusals';
import { ApplicationType, toApplication } from '../application.type';

@InputType({ description: 'The application that is handed in.' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
}

const codes = applicationErrorCodes('SubmitApplicationErrorCode', [
  'WINDOW_NOT_OPEN',
  'WINDOW_CLOSED',
  'WRONG_STATE',
  'ANSWER_MISSING',
  'ANSWER_INVALID',
  'INELIGIBLE',
]);

@ObjectType({ implements: UserError, description: 'Why it was not submitted.' })
export class SubmitApplicationError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => String, { nullable: true, description: 'Key of the question that it is about.' })
  question?: string | null;

  @Field(() => AnswerRule, { nullable: true, description: 'The rule that the answer breaks, for ANSWER_MISSING.' })
  rule?: keyof typeof AnswerRule | null;

  @Field(() => EligibilityRule, { nullable: true, description: 'The rule of the program, for INELIGIBLE.' })
  eligibilityRule?: keyof typeof EligibilityRule | null;

  @Field(() => ApplicationState, { nullable: true, description: 'How far the application is, for WRONG_STATE.' })
  state?: keyof typeof ApplicationState | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'From when applications are taken, for WINDOW_NOT_OPEN.',
  })
  opensAt?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when they are not, for WINDOW_CLOSED.' })
  closedAt?: Date | null;
}

@ObjectType({ description: 'The submitted application, or everything that is missing.' })
export class SubmitApplicationPayload {
  @Field(() => ApplicationType, { nullable: true, description: 'As submitted; null when it was refused.' })
  application?: ApplicationType | null;

  @Field(() => [SubmitApplicationError], { description: 'Empty when it was submitted; else every fault at once.' })
  userErrors!: SubmitApplicationError[];
}

@Resolver()
export class SubmitApplicationMutation {
  constructor(private readonly ports: ApplicationPorts) {}

  @Mutation(() => SubmitApplicationPayload, {
    description: "Hands in the viewer's application, or what the committee asked for. Submitted before: unchanged.",
  })
  async submitApplication(
    @Arg('input', () => SubmitApplicationInput, { description: 'What is handed in.' }) input: SubmitApplicationInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SubmitApplicationPayload> {
    const { personId } = requirePerson(context);
    const submitted = await submitApplication(this.ports, { applicationId: input.applicationId, personId });
    if (submitted.isOk) return { application: toApplication(submitted.value, 'SELF'), userErrors: [] };
    return { userErrors: errorsOf(submitted.rejection) };
  }
}

function errorsOf(rejection: SubmitApplicationRejection): SubmitApplicationError[] {
  const refusal = ofOwnApplication(rejection);
  switch (refusal.reason) {
    case 'window-not-open':
    case 'window-closed':
      return [windowError(refusal)];
    case 'wrong-state':
      return [stateError(refusal)];
    case 'incomplete':
      return [...refusal.faults.map(answerError), ...refusal.verdicts.map(eligibilityError)];
  }
}
