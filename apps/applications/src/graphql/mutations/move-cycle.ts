import type { Clock } from '@bookends/clock';
import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { CycleState as CycleStateKey } from '../../domain/cycle-state';
import { moveCycle } from '../../usecases/move-cycle';
import type { ProgramPorts } from '../../usecases/program-stores';
import { requireCoordinatorOfCycle } from '../coordinate';
import { stepRefusal } from '../cycle-refusals';
import { CycleType, toCycle } from '../cycle.type';
import type { ProgramBatches } from '../program-batches';
import { CycleState } from '../program-enums';
import { registerErrorCodes } from '../program-error-codes';

@InputType({ description: 'The cycle that is moved.' })
export class MoveCycleInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => CycleState, { description: 'The state to move to; ANNOUNCED is reached by announcing a run.' })
  to!: CycleStateKey;

  @Field(() => String, { nullable: true, description: 'Why, for the audit log.' })
  reason?: string | null;
}

const codes = registerErrorCodes('MoveCycleErrorCode', ['WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why the cycle was not moved.' })
export class MoveCycleError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => [CycleState], { description: 'Where the cycle can go from its state.' })
  allowed!: string[];
}

@ObjectType({ description: 'The cycle, or why it was not moved.' })
export class MoveCyclePayload {
  @Field(() => CycleType, { nullable: true, description: 'The cycle as it is now; null when it was refused.' })
  cycle?: CycleType | null;

  @Field(() => [MoveCycleError], { description: 'Empty when it was moved.' })
  userErrors!: MoveCycleError[];
}

@Resolver()
export class MoveCycleMutation {
  constructor(
    private readonly ports: ProgramPorts,
    private readonly batches: ProgramBatches,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => MoveCyclePayload, {
    description: 'Moves a cycle one step by hand; look at movePreview first. For coordinators.',
  })
  async moveCycle(
    @Arg('input', () => MoveCycleInput, { description: 'Which cycle.' }) input: MoveCycleInput,
    @Ctx() context: SubgraphContext,
  ): Promise<MoveCyclePayload> {
    const { personId } = await requireCoordinatorOfCycle(context, this.batches, input.cycleId);
    const moved = await moveCycle(this.ports, { ...input, reason: input.reason ?? null, actorId: personId });
    if (!moved.isOk) return { userErrors: [stepRefusal(moved.rejection)] };
    return { cycle: toCycle(moved.value, await this.clock.now()), userErrors: [] };
  }
}
