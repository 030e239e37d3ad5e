import { notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationRole as RoleName } from '../../domain/applicant-facts';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { startApplication } from '../../usecases/start-application';
import { applicationErrorCodes } from '../application-error-codes';
import { windowError } from '../application-refusals';
import { ApplicationType, toApplication } from '../application.type';
import { ApplicationRole } from '../program-enums';

@InputType({ description: 'For which cycle and side somebody applies.' })
export class StartApplicationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ApplicationRole, { description: 'The side. The same person may apply for both.' })
  role!: RoleName;
}

const codes = applicationErrorCodes('StartApplicationErrorCode', ['WINDOW_NOT_OPEN', 'WINDOW_CLOSED']);

@ObjectType({ implements: UserError, description: 'Why no application was started.' })
export class StartApplicationError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'From when applications are taken, for WINDOW_NOT_OPEN.',
  })
  opensAt?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when they are not, for WINDOW_CLOSED.' })
  closedAt?: Date | null;
}

@ObjectType({ description: 'The application, or why there is none.' })
export class StartApplicationPayload {
  @Field(() => ApplicationType, { nullable: true, description: 'New, or the one that there was; null when refused.' })
  application?: ApplicationType | null;

  @Field(() => [StartApplicationError], { description: 'Empty when there is an application.' })
  userErrors!: StartApplicationError[];
}

@Resolver()
export class StartApplicationMutation {
  constructor(private readonly ports: ApplicationPorts) {}

  @Mutation(() => StartApplicationPayload, {
    description: "Starts the viewer's application while the window is open. Started before: the same one.",
  })
  async startApplication(
    @Arg('input', () => StartApplicationInput, { description: 'For what.' }) input: StartApplicationInput,
    @Ctx() context: SubgraphContext,
  ): Promise<StartApplicationPayload> {
    const { personId } = requirePerson(context);
    const started = await startApplication(this.ports, { cycleId: input.cycleId, role: input.role, personId });
    if (started.isOk) return { application: toApplication(started.value, 'SELF'), userErrors: [] };
    if (started.rejection.reason === 'unknown-cycle') throw notFound('cycle');
    return { userErrors: [windowError(started.rejection)] };
  }
}
