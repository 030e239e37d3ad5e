import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import { liftRuling } from '../../usecases/lift-ruling';
import type { CommandPorts } from '../../usecases/start-run';
import { refusedByRule } from '../refusals';
import { BlockType, toRulingType } from '../ruling.type';
import { actorOf } from '../viewer';

@InputType({ description: 'The block to take back.' })
export class UnblockPairInput {
  @Field(() => ID, { description: 'The block.' })
  blockId!: string;
}

@ObjectType({ description: 'The block that was taken back.' })
export class UnblockPairPayload {
  @Field(() => BlockType, { nullable: true, description: 'The block as it was.' })
  block?: BlockType | null;

  @Field(() => [UserError], { description: 'Always empty: there is no rule against it.' })
  userErrors!: UserError[];
}

@Resolver()
export class UnblockPairMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => UnblockPairPayload, { description: 'Takes a block back, for runs from here on. For coordinators.' })
  async unblockPair(
    @Arg('input', () => UnblockPairInput, { description: 'The block.' }) input: UnblockPairInput,
    @Ctx() context: SubgraphContext,
  ): Promise<UnblockPairPayload> {
    const id = idOf<'Ruling'>(input.blockId);
    const result = await liftRuling(this.ports, { actor: actorOf(context), id, kind: 'BLOCK' });
    if (result.isOk) return { block: toRulingType(result.value), userErrors: [] };
    return refusedByRule(result.rejection);
  }
}
