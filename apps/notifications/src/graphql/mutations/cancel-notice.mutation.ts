import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { changeNotice, type NoticePorts } from '../../usecases/change-notice';
import { registerNoticeErrorCodes, toNoticeErrors } from '../notice-errors';
import { noticeStateEnum } from '../notice-enums';
import { Notice, toNotice } from '../notice.type';
import type { NoticeState } from '../../domain/notice-state';

@InputType({ description: 'The notice to be cancelled.' })
export class CancelNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the log; at most 500 characters.' })
  reason?: string | null;
}

const codes = registerNoticeErrorCodes('CancelNoticeErrorCode');

@ObjectType({ implements: UserError, description: 'Why the notice was not cancelled.' })
export class CancelNoticeError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => noticeStateEnum, { nullable: true, description: 'The state that it is in, for WRONG_STATE.' })
  state?: NoticeState | null;
}

@ObjectType({ description: 'The notice, or why it was not cancelled.' })
export class CancelNoticePayload {
  @Field(() => Notice, { nullable: true, description: 'The notice as it is now; null when it was refused.' })
  notice?: Notice | null;

  @Field(() => [CancelNoticeError], { description: 'Empty when it was cancelled.' })
  userErrors!: CancelNoticeError[];
}

@Resolver()
export class CancelNoticeMutation {
  constructor(private readonly ports: NoticePorts) {}

  @Mutation(() => CancelNoticePayload, { description: 'Calls a waiting notice off for good. For coordinators.' })
  async cancelNotice(
    @Arg('input', () => CancelNoticeInput, { description: 'Which notice.' }) input: CancelNoticeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CancelNoticePayload> {
    const viewer = requirePerson(context);
    const changed = await changeNotice(this.ports, 'cancel', { ...input, viewer });
    return changed.isOk
      ? { notice: toNotice(changed.value), userErrors: [] }
      : { userErrors: toNoticeErrors(changed.rejection) };
  }
}
