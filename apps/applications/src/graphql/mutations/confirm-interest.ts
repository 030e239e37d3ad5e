import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { confirmInterest } from '../../usecases/confirm-interest';
import type { InterestPorts } from '../../usecases/interest-stores';
import type { ProgramBatches } from '../program-batches';
import { registerErrorCodes } from '../program-error-codes';
import { ProgramType, toProgram } from '../program.type';

@InputType({ description: 'The token of the link in the letter.' })
export class ConfirmInterestInput {
  @Field(() => String, { description: 'The token.' })
  token!: string;
}

const codes = registerErrorCodes('ConfirmInterestErrorCode', ['UNKNOWN_TOKEN']);

@ObjectType({ implements: UserError, description: 'Why nothing was confirmed.' })
export class ConfirmInterestError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'What was confirmed, or why nothing was.' })
export class ConfirmInterestPayload {
  @Field(() => ProgramType, { nullable: true, description: 'The program that will write; null when it was refused.' })
  program?: ProgramType | null;

  @Field(() => [ConfirmInterestError], { description: 'Empty when the address is on the list.' })
  userErrors!: ConfirmInterestError[];
}

@Resolver()
export class ConfirmInterestMutation {
  constructor(
    private readonly ports: InterestPorts,
    private readonly batches: ProgramBatches,
  ) {}

  @Mutation(() => ConfirmInterestPayload, {
    description:
      'Puts the address whose letter carried the token on the interest list. Nobody has to be signed in; repeating it changes nothing.',
  })
  async confirmInterest(
    @Arg('input', () => ConfirmInterestInput, { description: 'The token.' }) input: ConfirmInterestInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ConfirmInterestPayload> {
    const confirmed = await confirmInterest(this.ports, input.token);
    if (!confirmed.isOk) return { userErrors: [unknownToken] };
    const program = await context.load(this.batches.programs, confirmed.value.programId);
    return { program: program && toProgram(program), userErrors: [] };
  }
}

const unknownToken: ConfirmInterestError = {
  code: 'UNKNOWN_TOKEN',
  message: 'This link is not whole, or too old. Leave your address once more.',
  field: ['token'],
};
