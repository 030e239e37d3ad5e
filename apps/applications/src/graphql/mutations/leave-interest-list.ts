import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { InterestPorts } from '../../usecases/interest-stores';
import { leaveInterestList } from '../../usecases/leave-interest-list';
import type { ProgramBatches } from '../program-batches';
import { registerErrorCodes } from '../program-error-codes';
import { ProgramType, toProgram } from '../program.type';

@InputType({ description: 'The token of the link in the letter.' })
export class LeaveInterestListInput {
  @Field(() => String, { description: 'The token.' })
  token!: string;
}

const codes = registerErrorCodes('LeaveInterestListErrorCode', ['UNKNOWN_TOKEN']);

@ObjectType({ implements: UserError, description: 'Why nothing was erased.' })
export class LeaveInterestListError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'What was left, or why nothing was.' })
export class LeaveInterestListPayload {
  @Field(() => ProgramType, {
    nullable: true,
    description: 'The program that was left; null when it was refused, and when the address was erased before.',
  })
  program?: ProgramType | null;

  @Field(() => [LeaveInterestListError], { description: 'Empty when the address is not kept any more.' })
  userErrors!: LeaveInterestListError[];
}

@Resolver()
export class LeaveInterestListMutation {
  constructor(
    private readonly ports: InterestPorts,
    private readonly batches: ProgramBatches,
  ) {}

  @Mutation(() => LeaveInterestListPayload, {
    description:
      'Erases the address whose letter carried the token. Nobody has to be signed in; repeating it changes nothing.',
  })
  async leaveInterestList(
    @Arg('input', () => LeaveInterestListInput, { description: 'The token.' }) input: LeaveInterestListInput,
    @Ctx() context: SubgraphContext,
  ): Promise<LeaveInterestListPayload> {
    const left = await leaveInterestList(this.ports, input.token);
    if (!left.isOk) return { userErrors: [unknownToken] };
    const { programId } = left.value;
    const program = programId === null ? null : await context.load(this.batches.programs, programId);
    return { program: program && toProgram(program), userErrors: [] };
  }
}

const unknownToken: LeaveInterestListError = {
  code: 'UNKNOWN_TOKEN',
  message: 'This link is not whole. Open it once more from the letter.',
  field: ['token'],
};
