import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { changeNotice, type NoticePorts } from '../../usecases/change-notice';
import { registerNoticeErrorCodes, toNoticeErrors } from '../notice-errors';
import { noticeStateEnum } from '../notice-enums';
import { Notice, toNotice } from '../notice.type';
import type { NoticeState } from '../../domain/notice-state';

@InputType({ description: 'The notice to be held.' })
export class HoldNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the log; at most 500 characters.' })
  reason?: string | null;
}

const codes = registerNoticeErrorCodes('HoldNoticeErrorCode');

@ObjectType({ implements: UserError, description: 'Why the notice was not held.' })
export class HoldNoticeError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => noticeStateEnum, { nullable: true, description: 'The state that it is in, for WRONG_STATE.' })
  state?: NoticeState | null;
}

@ObjectType({ description: 'The notice, or why it was not held.' })
export class HoldNoticePayload {
  @Field(() => Notice, { nullable: true, description: 'The notice as it is now; null when it was refused.' })
  notice?: Notice | null;

  @Field(() => [HoldNoticeError], { description: 'Empty when it was held.' })
  userErrors!: HoldNoticeError[];
}

@Resolver()
export class HoldNoticeMutation {
  constructor(private readonly ports: NoticePorts) {}

  @Mutation(() => HoldNoticePayload, {
    description: 'Holds a waiting notice back until it is released. For coordinators.',
  })
  async holdNotice(
    @Arg('input', () => HoldNoticeInput, { description: 'Which notice.' }) input: HoldNoticeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<HoldNoticePayload> {
    const viewer = requirePerson(context);
    const changed = await changeNotice(this.ports, 'hold', { ...input, viewer });
    return changed.isOk
      ? { notice: toNotice(changed.value), userErrors: [] }
      : { userErrors: toNoticeErrors(changed.rejection) };
  }
}
