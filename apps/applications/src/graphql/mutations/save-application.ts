import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { saveApplication, type SaveApplicationRejection } from '../../usecases/save-application';
import { AnswerRule } from '../answer-rule';
import { ApplicationState, EligibilityRule } from '../application-enums';
import { applicationErrorCodes } from '../application-error-codes';
import { answerError, eligibilityError, ofOwnApplication, stateError, windowError } from '../application-refusals';
import { ApplicationType, toApplication } from '../application.type';

@InputType({ description: 'What somebody answers to one question.' })
export class AnswerInput {
  @Field(() => String, { description: 'Key of the question.' })
  question!: string;

  @Field(() => [String], {
    description: 'One text, number, day, `yes` or `no`, or keys of options. None takes the answer back.',
  })
  values!: string[];
}

@InputType({ description: 'Some answers; what is not given stays.' })
export class SaveApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => [AnswerInput], { description: 'The answers that changed.' })
  answers!: AnswerInput[];
}

const codes = applicationErrorCodes('SaveApplicationErrorCode', [
  'WINDOW_NOT_OPEN',
  'WINDOW_CLOSED',
  'WRONG_STATE',
  'VERSION_CONFLICT',
  'ANSWER_MISSING',
  'ANSWER_INVALID',
  'INELIGIBLE',
]);

@ObjectType({ implements: UserError, description: 'Why nothing was saved.' })
export class SaveApplicationError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => String, { nullable: true, description: 'Key of the question that it is about.' })
  question?: string | null;

  @Field(() => AnswerRule, { nullable: true, description: 'The rule that the answer breaks.' })
  rule?: keyof typeof AnswerRule | null;

  @Field(() => EligibilityRule, { nullable: true, description: 'The rule of the program, for INELIGIBLE.' })
  eligibilityRule?: keyof typeof EligibilityRule | null;

  @Field(() => Int, { nullable: true, description: 'The least that the rule allows.' })
  least?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most that the rule allows.' })
  most?: number | null;

  @Field(() => Int, { nullable: true, description: 'The latest version, for VERSION_CONFLICT.' })
  currentVersion?: number | null;

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

@ObjectType({ description: 'The saved application, or why nothing was saved.' })
export class SaveApplicationPayload {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'As saved; for VERSION_CONFLICT as it stands now; null for other refusals.',
  })
  application?: ApplicationType | null;

  @Field(() => [SaveApplicationError], { description: 'Empty when it was saved; else every fault at once.' })
  userErrors!: SaveApplicationError[];
}

@Resolver()
export class SaveApplicationMutation {
  constructor(private readonly ports: ApplicationPorts) {}

  @Mutation(() => SaveApplicationPayload, {
    description: 'Saves some answers of the viewer; each version is kept. All of them are saved or none.',
  })
  async saveApplication(
    @Arg('input', () => SaveApplicationInput, { description: 'What changed.' }) input: SaveApplicationInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SaveApplicationPayload> {
    const { personId } = requirePerson(context);
    const { applicationId, version, answers } = input;
    const saved = await saveApplication(this.ports, { applicationId, version, answers, personId });
    if (saved.isOk) return { application: toApplication(saved.value, 'SELF'), userErrors: [] };
    return refused(saved.rejection);
  }
}

function refused(rejection: SaveApplicationRejection): SaveApplicationPayload {
  const refusal = ofOwnApplication(rejection);
  switch (refusal.reason) {
    case 'window-not-open':
    case 'window-closed':
      return { userErrors: [windowError(refusal)] };
    case 'wrong-state':
      return { userErrors: [stateError(refusal)] };
    case 'faulty-answers':
      return { userErrors: refusal.faults.map(answerError) };
    case 'ineligible':
      return { userErrors: refusal.verdicts.map(eligibilityError) };
    case 'version-conflict': {
      const { current } = refusal;
      const message = 'This was saved elsewhere since you read it. Look at what changed, and save again.';
      const error = { code: 'VERSION_CONFLICT' as const, message, field: ['version'], currentVersion: current.version };
      return { application: toApplication(current, 'SELF'), userErrors: [error] };
    }
  }
}
