import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import type { RunGoal } from '../../domain/run';
import { startRun, type CommandPorts, type StartRunRejection } from '../../usecases/start-run';
import type { AccessRejection } from '../../usecases/access';
import { RunGoalEnum } from '../enums';
import { counted, refusalOf, refusedByRule } from '../refusals';
import { RunType, toRunType } from '../run.type';
import { actorOf } from '../viewer';

@InputType({ description: 'What to compute.' })
export class StartRunInput {
  @Field(() => ID, { description: 'The cycle whose pool is frozen.' })
  cycleId!: string;

  @Field(() => RunGoalEnum, { description: 'What the best set of proposals is.' })
  goal!: RunGoal;

  @Field(() => Int, { nullable: true, description: 'Decides between equally good results; 0 unless given.' })
  seed?: number | null;
}

@ObjectType({ implements: UserError, description: 'Why the run was not started.' })
export class StartRunError extends refusalOf('StartRun', ['CYCLE_CLOSED', 'SEED_OUT_OF_RANGE', 'EMPTY_POOL']) {
  @Field(() => Float, { nullable: true, description: 'The largest seed; null in other refusals.' })
  limit?: number | null;
}

@ObjectType({ description: 'The run, or why there is none.' })
export class StartRunPayload {
  @Field(() => RunType, { nullable: true, description: 'The run, queued; the one that stands when it is the same.' })
  run?: RunType | null;

  @Field(() => [StartRunError], { description: 'Empty when it was started.' })
  userErrors!: StartRunError[];
}

@Resolver()
export class StartRunMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => StartRunPayload, {
    description:
      'Freezes the pool of a cycle and queues a run over it. Read the run for its progress. For coordinators.',
  })
  async startRun(
    @Arg('input', () => StartRunInput, { description: 'What to compute.' }) input: StartRunInput,
    @Ctx() context: SubgraphContext,
  ): Promise<StartRunPayload> {
    const { cycleId, goal, seed } = input;
    const result = await startRun(this.ports, { actor: actorOf(context), cycleId: idOf<'Cycle'>(cycleId), goal, seed });
    if (result.isOk) return { run: toRunType(result.value), userErrors: [] };
    return { userErrors: [errorOf(refusedByRule(result.rejection))] };
  }
}

function errorOf(rejection: Exclude<StartRunRejection, AccessRejection>): StartRunError {
  switch (rejection.reason) {
    case 'cycle-closed':
      return {
        code: 'CYCLE_CLOSED',
        message: `The cycle is ${rejection.state.toLowerCase()}: nobody is matched in it any more.`,
        field: ['input', 'cycleId'],
      };
    case 'seed-out-of-range':
      return {
        code: 'SEED_OUT_OF_RANGE',
        message: `A seed is a whole number from 0 to ${rejection.most}.`,
        field: ['input', 'seed'],
        limit: rejection.most,
      };
    case 'empty-pool':
      return {
        code: 'EMPTY_POOL',
        message: `The pool has ${counted(rejection.mentors, 'mentor')} and ${counted(rejection.mentees, 'mentee')}: accept applications first.`,
        field: ['input', 'cycleId'],
      };
  }
}
