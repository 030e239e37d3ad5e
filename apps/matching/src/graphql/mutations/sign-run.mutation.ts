import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import type { RunState } from '../../domain/run';
import type { AccessRejection } from '../../usecases/access';
import { signRun, type SignRunRejection } from '../../usecases/sign-run';
import type { CommandPorts } from '../../usecases/start-run';
import { RunStateEnum } from '../enums';
import { ApplicationReference } from '../references.type';
import { refusalOf, refusedByRule, notAnnounceable, wrongState } from '../refusals';
import { RunType, toRunType } from '../run.type';
import { actorOf } from '../viewer';

@InputType({ description: 'The run to sign.' })
export class SignRunInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;
}

const codes = ['WRONG_STATE', 'ANOTHER_RUN_SIGNED', 'PLACES_TAKEN', 'NOBODY_PLACED'] as const;

@ObjectType({ implements: UserError, description: 'Why the run was not signed.' })
export class SignRunError extends refusalOf('SignRun', codes) {
  @Field(() => RunStateEnum, { nullable: true, description: 'The state that it is in; null in other refusals.' })
  state?: RunState | null;

  @Field(() => ID, { nullable: true, description: 'The run that is signed; null in other refusals.' })
  signedRunId?: string | null;

  @Field(() => [ApplicationReference], {
    nullable: true,
    description: 'Whose places were taken meanwhile; null in other refusals.',
  })
  applications?: readonly ApplicationReference[] | null;
}

@ObjectType({ description: 'The signed run, or why it was not signed.' })
export class SignRunPayload {
  @Field(() => RunType, { nullable: true, description: 'The run; null when it was refused.' })
  run?: RunType | null;

  @Field(() => [SignRunError], { description: 'Empty when it is signed.' })
  userErrors!: SignRunError[];
}

@Resolver()
export class SignRunMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => SignRunPayload, {
    description:
      'Seals a computed run as the one to announce, if it could be announced as things stand. Nothing is told to anybody by this. For coordinators.',
  })
  async signRun(
    @Arg('input', () => SignRunInput, { description: 'The run.' }) { runId }: SignRunInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SignRunPayload> {
    const result = await signRun(this.ports, { actor: actorOf(context), runId: idOf<'Run'>(runId) });
    if (result.isOk) return { run: toRunType(result.value), userErrors: [] };
    return { userErrors: [errorOf(refusedByRule(result.rejection))] };
  }
}

function errorOf(rejection: Exclude<SignRunRejection, AccessRejection>): SignRunError {
  switch (rejection.reason) {
    case 'wrong-state':
      return wrongState(rejection);
    case 'places-taken':
    case 'nobody-placed':
      return notAnnounceable(rejection);
    case 'another-run-signed':
      return {
        code: 'ANOTHER_RUN_SIGNED',
        message: 'Another run of this cycle is signed already: announce or cancel that one first.',
        field: ['input', 'runId'],
        signedRunId: rejection.runId,
      };
  }
}
