import type { Clock } from '@bookends/clock';
import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { openCycle } from '../../usecases/open-cycle';
import type { ProgramPorts } from '../../usecases/program-stores';
import { requireCoordinatorOfCycle } from '../coordinate';
import { stepRefusal } from '../cycle-refusals';
import { CycleType, toCycle } from '../cycle.type';
import type { ProgramBatches } from '../program-batches';
import { CycleState } from '../program-enums';
import { registerErrorCodes } from '../program-error-codes';

@InputType({ description: 'The cycle that is opened.' })
export class OpenCycleInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;
}

const codes = registerErrorCodes('OpenCycleErrorCode', ['WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why the cycle was not opened.' })
export class OpenCycleError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => [CycleState], { description: 'Where the cycle can go from its state.' })
  allowed!: string[];
}

@ObjectType({ description: 'The cycle, or why it was not opened.' })
export class OpenCyclePayload {
  @Field(() => CycleType, { nullable: true, description: 'The cycle as it is now; null when it was refused.' })
  cycle?: CycleType | null;

  @Field(() => [OpenCycleError], { description: 'Empty when it was opened.' })
  userErrors!: OpenCycleError[];
}

@Resolver()
export class OpenCycleMutation {
  constructor(
    private readonly ports: ProgramPorts,
    private readonly batches: ProgramBatches,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => OpenCyclePayload, {
    description: 'Takes applications from now on; before its day the window begins today. For coordinators.',
  })
  async openCycle(
    @Arg('input', () => OpenCycleInput, { description: 'Which cycle.' }) input: OpenCycleInput,
    @Ctx() context: SubgraphContext,
  ): Promise<OpenCyclePayload> {
    const { personId } = await requireCoordinatorOfCycle(context, this.batches, input.cycleId);
    const opened = await openCycle(this.ports, { ...input, actorId: personId });
    if (!opened.isOk) return { userErrors: [stepRefusal(opened.rejection)] };
    return { cycle: toCycle(opened.value, await this.clock.now()), userErrors: [] };
  }
}
