import { badUserInput, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Adjustment, AdjustmentRejection } from '../../domain/adjust-snapshot';
import { pairKey, type Pair } from '../../domain/candidate';
import { idOf } from '../../domain/ids';
import type { RunState } from '../../domain/run';
import type { SetAsidePin } from '../../domain/run-outcome';
import type { AccessRejection } from '../../usecases/access';
import { adjustRun, type AdjustRunRejection } from '../../usecases/adjust-run';
import type { CommandPorts } from '../../usecases/start-run';
import { obstacleMeanings, ObstacleEnum, RunStateEnum } from '../enums';
import { ApplicationReference } from '../references.type';
import { counted, refusalOf, refusedByRule } from '../refusals';
import { RunType, toRunType } from '../run.type';
import { actorOf } from '../viewer';

@InputType({ description: 'One mentor’s application with one mentee’s.' })
export class PairInput {
  @Field(() => ID, { description: 'The mentor’s application.' })
  mentorApplicationId!: string;

  @Field(() => ID, { description: 'The mentee’s application.' })
  menteeApplicationId!: string;
}

@InputType({ description: 'The run, and what its child shall do differently; at most 1,000 pairs each.' })
export class AdjustRunInput {
  @Field(() => ID, { description: 'The computed run.' })
  runId!: string;

  @Field(() => [PairInput], { nullable: true, description: 'Pairs that must be in the child.' })
  pins?: PairInput[] | null;

  @Field(() => [PairInput], { nullable: true, description: 'Pairs that must not be in the child.' })
  blocks?: PairInput[] | null;

  @Field(() => [PairInput], {
    nullable: true,
    description: 'Pairs whose pin or block in the run does not hold in the child.',
  })
  freed?: PairInput[] | null;
}

const codes = [
  'NOT_COMPUTED',
  'NOTHING_CHANGED',
  'EMPTY_POOL',
  'PINNED_AND_BLOCKED',
  'MENTEE_PINNED_TWICE',
  'PIN_IMPOSSIBLE',
  'NOT_IN_POOL',
  'NOT_RULED',
] as const;

@ObjectType({ implements: UserError, description: 'Why the run was not adjusted.' })
export class AdjustRunError extends refusalOf('AdjustRun', codes) {
  @Field(() => RunStateEnum, { nullable: true, description: 'The state of the run; null in other refusals.' })
  state?: RunState | null;

  @Field(() => ObstacleEnum, { nullable: true, description: 'What stands against a pin; null in other refusals.' })
  cause?: SetAsidePin['cause'] | null;

  @Field(() => ApplicationReference, { nullable: true, description: 'The mentee it is about; null where it is none.' })
  menteeApplication?: ApplicationReference | null;
}

@ObjectType({ description: 'The child run, or why there is none.' })
export class AdjustRunPayload {
  @Field(() => RunType, { nullable: true, description: 'The child, queued; null when it was refused.' })
  run?: RunType | null;

  @Field(() => [AdjustRunError], { description: 'Empty when it was adjusted.' })
  userErrors!: AdjustRunError[];
}

@Resolver()
export class AdjustRunMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => AdjustRunPayload, {
    description:
      'Queues a child of a computed run: the same frozen pool with other pins and blocks, without those who left or were matched since. The parent stays as it is. For coordinators.',
  })
  async adjustRun(
    @Arg('input', () => AdjustRunInput, { description: 'The run and its changes.' }) input: AdjustRunInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AdjustRunPayload> {
    const adjustment = {
      pins: pairsOf(input.pins, 'pins'),
      blocks: pairsOf(input.blocks, 'blocks'),
      freed: pairsOf(input.freed, 'freed'),
    };
    const runId = idOf<'Run'>(input.runId);
    const result = await adjustRun(this.ports, { actor: actorOf(context), runId, adjustment });
    if (result.isOk) return { run: toRunType(result.value), userErrors: [] };
    return { userErrors: [errorOf(refusedByRule(result.rejection), adjustment)] };
  }
}

const MOST_PAIRS = 1_000;

function pairsOf(pairs: readonly PairInput[] | null | undefined, name: string): Pair[] {
  if ((pairs?.length ?? 0) > MOST_PAIRS) throw badUserInput(['input', name], `has more than ${MOST_PAIRS} pairs`);
  return (pairs ?? []).map(({ mentorApplicationId, menteeApplicationId }) => ({
    mentorId: idOf<'Application'>(mentorApplicationId),
    menteeId: idOf<'Application'>(menteeApplicationId),
  }));
}

/** In which list of the input stands what is refused. */
const listOf = {
  'pinned-and-blocked': 'pins',
  'pinned-twice': 'pins',
  'pin-impossible': 'pins',
  'block-not-in-pool': 'blocks',
  'not-ruled': 'freed',
} as const satisfies Record<AdjustmentRejection['reason'], keyof Adjustment>;

function errorOf(rejection: Exclude<AdjustRunRejection, AccessRejection>, adjustment: Adjustment): AdjustRunError {
  if (rejection.reason === 'not-adjustable') {
    const message = `The run is ${rejection.state.toLowerCase()}: only a computed one that is not announced can be adjusted.`;
    return { code: 'NOT_COMPUTED', message, field: ['input', 'runId'], state: rejection.state };
  }
  if (rejection.reason === 'nothing-changed') {
    const message =
      'Nothing would be different from the run: nobody of it has left, and its pins and blocks are the same.';
    return { code: 'NOTHING_CHANGED', message, field: ['input'] };
  }
  if (rejection.reason === 'empty-pool') {
    const message = `Of the run’s pool ${counted(rejection.mentors, 'mentor')} and ${counted(rejection.mentees, 'mentee')} are left: nobody could be matched.`;
    return { code: 'EMPTY_POOL', message, field: ['input', 'runId'] };
  }
  const list = listOf[rejection.reason];
  const index = adjustment[list]?.findLastIndex((pair) => pairKey(pair) === pairKey(rejection));
  const field = ['input', list, String(index)];
  const facts = { field, menteeApplication: { id: rejection.menteeId } };
  switch (rejection.reason) {
    case 'pinned-and-blocked':
      return { ...facts, code: 'PINNED_AND_BLOCKED', message: 'A pair cannot be pinned and blocked at once.' };
    case 'pinned-twice':
      return { ...facts, code: 'MENTEE_PINNED_TWICE', message: 'A mentee can be pinned to one mentor only.' };
    case 'pin-impossible':
      return { ...facts, code: 'PIN_IMPOSSIBLE', message: impossible(rejection.cause), cause: rejection.cause };
    case 'not-ruled':
      return { ...facts, code: 'NOT_RULED', message: 'The pair is neither pinned nor blocked in this run.' };
    case 'block-not-in-pool':
      return {
        ...facts,
        code: 'NOT_IN_POOL',
        message: 'These are no mentor and mentee of the run’s pool, or one of them left or was matched since.',
      };
  }
}

function impossible(cause: SetAsidePin['cause']): string {
  return `This pin cannot hold. ${obstacleMeanings[cause]}`;
}
