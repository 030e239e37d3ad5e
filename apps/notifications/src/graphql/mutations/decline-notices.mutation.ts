import { UserError } from '@bookends/subgraph';
import { Arg, Field, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import type { DeclinableKind } from '../../domain/notice-rule';
import type { NoticePorts } from '../../usecases/change-notice';
import { declineNotices } from '../../usecases/decline-notices';
import type { NoticeReads } from '../../usecases/notice-reads';
import type { UnsubscribeTokens } from '../../usecases/unsubscribe-choice';
import { declinableKindEnum } from '../notice-enums';

@InputType({ description: 'The token of the address under a letter.' })
export class DeclineNoticesInput {
  @Field(() => String, { description: 'The last part of the address.' })
  token!: string;
}

const codes = { UNKNOWN_TOKEN: 'UNKNOWN_TOKEN' } as const;
registerEnumType(codes, {
  name: 'DeclineNoticesErrorCode',
  description: 'Why nothing was declined.',
  valuesConfig: { UNKNOWN_TOKEN: { description: 'The token is not one of ours: the address was cut short, perhaps.' } },
});

@ObjectType({ implements: UserError, description: 'Why nothing was declined.' })
export class DeclineNoticesError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'What was declined, or why nothing was.' })
export class DeclineNoticesPayload {
  @Field(() => declinableKindEnum, { nullable: true, description: 'The kind that will not come any more.' })
  declinedKind?: DeclinableKind | null;

  @Field(() => String, { nullable: true, description: 'The program that it would have come from, while it is known.' })
  programName?: string | null;

  @Field(() => [DeclineNoticesError], { description: 'Empty when it was declined.' })
  userErrors!: DeclineNoticesError[];
}

@Resolver()
export class DeclineNoticesMutation {
  constructor(
    private readonly ports: NoticePorts & { readonly tokens: Pick<UnsubscribeTokens, 'read'> },
    private readonly reads: NoticeReads,
  ) {}

  @Mutation(() => DeclineNoticesPayload, {
    description:
      'Ends one kind of notices for the person whose letter carried the token. Nobody has to be signed in; repeating it changes nothing.',
  })
  async declineNotices(
    @Arg('input', () => DeclineNoticesInput, { description: 'The token.' }) input: DeclineNoticesInput,
  ): Promise<DeclineNoticesPayload> {
    const declined = await declineNotices(this.ports, input);
    if (!declined.isOk) return { userErrors: [unknownToken] };
    const { kind, programId } = declined.value;
    return { declinedKind: kind, programName: await this.reads.programName(programId), userErrors: [] };
  }
}

const unknownToken: DeclineNoticesError = {
  code: 'UNKNOWN_TOKEN',
  message: 'This address is not complete. Sign in to choose what you get.',
  field: ['token'],
};
