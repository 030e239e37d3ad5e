import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { withdrawApplication } from '../../usecases/withdraw-application';
import { ApplicationState } from '../application-enums';
import { applicationErrorCodes } from '../application-error-codes';
import { ofOwnApplication, stateError } from '../application-refusals';
import { ApplicationType, toApplication } from '../application.type';

@InputType({ description: 'The application that is taken back.' })
export class WithdrawApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
}

const codes = applicationErrorCodes('WithdrawApplicationErrorCode', ['WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why it was not withdrawn.' })
export class WithdrawApplicationError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => ApplicationState, { description: 'How far the application is.' })
  state!: keyof typeof ApplicationState;
}

@ObjectType({ description: 'The withdrawn application, or why it stands.' })
export class WithdrawApplicationPayload {
  @Field(() => ApplicationType, { nullable: true, description: 'As withdrawn; null when it was refused.' })
  application?: ApplicationType | null;

  @Field(() => [WithdrawApplicationError], { description: 'Empty when it was withdrawn.' })
  userErrors!: WithdrawApplicationError[];
}

@Resolver()
export class WithdrawApplicationMutation {
  constructor(private readonly ports: ApplicationPorts) {}

  @Mutation(() => WithdrawApplicationPayload, {
    description:
      "Takes the viewer's application back, at any time and without a reason. What it held is given up: proposals, a match, " +
      'notices that are still to be sent. Withdrawn before: unchanged.',
  })
  async withdrawApplication(
    @Arg('input', () => WithdrawApplicationInput, { description: 'What is taken back.' })
    input: WithdrawApplicationInput,
    @Ctx() context: SubgraphContext,
  ): Promise<WithdrawApplicationPayload> {
    const { personId } = requirePerson(context);
    const withdrawn = await withdrawApplication(this.ports, { applicationId: input.applicationId, personId });
    if (withdrawn.isOk) return { application: toApplication(withdrawn.value, 'SELF'), userErrors: [] };
    return { userErrors: [stateError(ofOwnApplication(withdrawn.rejection))] };
  }
}
