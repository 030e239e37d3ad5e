import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { blockPair } from '../../usecases/rule-on-pair';
import type { CommandPorts } from '../../usecases/start-run';
import { refusalOf, refusedByRule } from '../refusals';
import { isNoteTooLong, LONGEST_NOTE, rulingInput } from '../ruling-input';
import { BlockType, toRulingType } from '../ruling.type';

@InputType({ description: 'The pair to block.' })
export class BlockPairInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ID, { description: 'The mentor’s application.' })
  mentorApplicationId!: string;

  @Field(() => ID, { description: 'The mentee’s application.' })
  menteeApplicationId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the other coordinators; at most 500 characters.' })
  note?: string | null;
}

@ObjectType({ implements: UserError, description: 'Why the pair was not blocked.' })
export class BlockPairError extends refusalOf('BlockPair', ['PAIR_IS_PINNED', 'NOT_A_PAIR', 'NOTE_TOO_LONG']) {}

@ObjectType({ description: 'The block, or why there is none.' })
export class BlockPairPayload {
  @Field(() => BlockType, {
    nullable: true,
    description: 'The block; when it was blocked before, the one that stands, with the new note if one was given.',
  })
  block?: BlockType | null;

  @Field(() => [BlockPairError], { description: 'Empty when it is blocked.' })
  userErrors!: BlockPairError[];
}

@Resolver()
export class BlockPairMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => BlockPairPayload, {
    description: 'Says that no later run of the cycle may propose this pair. For coordinators.',
  })
  async blockPair(
    @Arg('input', () => BlockPairInput, { description: 'The pair.' }) input: BlockPairInput,
    @Ctx() context: SubgraphContext,
  ): Promise<BlockPairPayload> {
    const asked = rulingInput(input, context);
    if (isNoteTooLong(input)) return refused('NOTE_TOO_LONG', `A note has at most ${LONGEST_NOTE} characters.`, 'note');
    const result = await blockPair(this.ports, asked);
    if (result.isOk) return { block: toRulingType(result.value), userErrors: [] };
    const { reason } = refusedByRule(result.rejection);
    if (reason === 'pair-is-pinned')
      return refused('PAIR_IS_PINNED', 'This pair is pinned: take the pin back first.', 'menteeApplicationId');
    return refused('NOT_A_PAIR', 'A pair is a mentor’s application and a mentee’s.', 'mentorApplicationId');
  }
}

function refused(code: BlockPairError['code'], message: string, field: string): BlockPairPayload {
  return { userErrors: [{ code, message, field: ['input', field] }] };
}
