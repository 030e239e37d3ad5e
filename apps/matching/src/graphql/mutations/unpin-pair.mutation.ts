import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import { liftRuling } from '../../usecases/lift-ruling';
import type { CommandPorts } from '../../usecases/start-run';
import { refusedByRule } from '../refusals';
import { PinType, toRulingType } from '../ruling.type';
import { actorOf } from '../viewer';

@InputType({ description: 'The pin to take back.' })
export class UnpinPairInput {
  @Field(() => ID, { description: 'The pin.' })
  pinId!: string;
}

@ObjectType({ description: 'The pin that was taken back.' })
export class UnpinPairPayload {
  @Field(() => PinType, { nullable: true, description: 'The pin as it was.' })
  pin?: PinType | null;

  @Field(() => [UserError], { description: 'Always empty: there is no rule against it.' })
  userErrors!: UserError[];
}

@Resolver()
export class UnpinPairMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => UnpinPairPayload, { description: 'Takes a pin back, for runs from here on. For coordinators.' })
  async unpinPair(
    @Arg('input', () => UnpinPairInput, { description: 'The pin.' }) input: UnpinPairInput,
    @Ctx() context: SubgraphContext,
  ): Promise<UnpinPairPayload> {
    const id = idOf<'Ruling'>(input.pinId);
    const result = await liftRuling(this.ports, { actor: actorOf(context), id, kind: 'PIN' });
    if (result.isOk) return { pin: toRulingType(result.value), userErrors: [] };
    return refusedByRule(result.rejection);
  }
}
