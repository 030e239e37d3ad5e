import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import type { RunState } from '../../domain/run';
import type { AccessRejection } from '../../usecases/access';
import { announceRun, type AnnounceRunRejection } from '../../usecases/announce-run';
import type { CommandPorts } from '../../usecases/start-run';
import { RunStateEnum } from '../enums';
import { ApplicationReference } from '../references.type';
import { refusalOf, refusedByRule, notAnnounceable, wrongState } from '../refusals';
import { RunType, toRunType } from '../run.type';
import { actorOf } from '../viewer';

@InputType({ description: 'The run to announce.' })
export class AnnounceRunInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;
}

@ObjectType({ implements: UserError, description: 'Why the run was not announced.' })
export class AnnounceRunError extends refusalOf('AnnounceRun', ['WRONG_STATE', 'PLACES_TAKEN', 'NOBODY_PLACED']) {
  @Field(() => RunStateEnum, { nullable: true, description: 'The state that it is in; null in other refusals.' })
  state?: RunState | null;

  @Field(() => [ApplicationReference], {
    nullable: true,
    description: 'Whose places were taken meanwhile; null in other refusals.',
  })
  applications?: readonly ApplicationReference[] | null;
}

@ObjectType({ description: 'The announced run, or why it was not announced.' })
export class AnnounceRunPayload {
  @Field(() => RunType, { nullable: true, description: 'The run; null when it was refused.' })
  run?: RunType | null;

  @Field(() => [AnnounceRunError], { description: 'Empty when it is announced.' })
  userErrors!: AnnounceRunError[];
}

@Resolver()
export class AnnounceRunMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => AnnounceRunPayload, {
    description:
      'Turns the proposals of a signed run into matches, all or none, and tells everybody. For coordinators.',
  })
  async announceRun(
    @Arg('input', () => AnnounceRunInput, { description: 'The run.' }) { runId }: AnnounceRunInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AnnounceRunPayload> {
    const result = await announceRun(this.ports, { actor: actorOf(context), runId: idOf<'Run'>(runId) });
    if (result.isOk) return { run: toRunType(result.value), userErrors: [] };
    return { userErrors: [errorOf(refusedByRule(result.rejection))] };
  }
}

function errorOf(rejection: Exclude<AnnounceRunRejection, AccessRejection>): AnnounceRunError {
  switch (rejection.reason) {
    case 'wrong-state':
      return wrongState(rejection);
    case 'places-taken':
    case 'nobody-placed':
      return notAnnounceable(rejection);
  }
}
