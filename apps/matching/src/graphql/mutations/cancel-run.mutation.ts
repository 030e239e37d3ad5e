import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import type { RunState } from '../../domain/run';
import { cancelRun } from '../../usecases/cancel-run';
import type { CommandPorts } from '../../usecases/start-run';
import { RunStateEnum } from '../enums';
import { refusalOf, refusedByRule, wrongState } from '../refusals';
import { RunType, toRunType } from '../run.type';
import { actorOf } from '../viewer';

@InputType({ description: 'The run to end.' })
export class CancelRunInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;
}

@ObjectType({ implements: UserError, description: 'Why the run was not cancelled.' })
export class CancelRunError extends refusalOf('CancelRun', ['WRONG_STATE']) {
  @Field(() => RunStateEnum, { description: 'The state that it is in.' })
  state!: RunState;
}

@ObjectType({ description: 'The cancelled run, or why it was not.' })
export class CancelRunPayload {
  @Field(() => RunType, { nullable: true, description: 'The run; null when it was refused.' })
  run?: RunType | null;

  @Field(() => [CancelRunError], { description: 'Empty when it is cancelled.' })
  userErrors!: CancelRunError[];
}

@Resolver()
export class CancelRunMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => CancelRunPayload, {
    description: 'Ends a run that is not announced; a computation under way stops. For coordinators.',
  })
  async cancelRun(
    @Arg('input', () => CancelRunInput, { description: 'The run.' }) { runId }: CancelRunInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CancelRunPayload> {
    const result = await cancelRun(this.ports, { actor: actorOf(context), runId: idOf<'Run'>(runId) });
    if (result.isOk) return { run: toRunType(result.value), userErrors: [] };
    return { userErrors: [wrongState(refusedByRule(result.rejection))] };
  }
}
