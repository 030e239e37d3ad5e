import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { changeNotice, type NoticePorts } from '../../usecases/change-notice';
import { registerNoticeErrorCodes, toNoticeErrors } from '../notice-errors';
import { noticeStateEnum } from '../notice-enums';
import { Notice, toNotice } from '../notice.type';
import type { NoticeState } from '../../domain/notice-state';

@InputType({ description: 'The notice to be sent again.' })
export class ResendNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the log; at most 500 characters.' })
  reason?: string | null;
}

const codes = registerNoticeErrorCodes('ResendNoticeErrorCode');

@ObjectType({ implements: UserError, description: 'Why the notice was not sent again.' })
export class ResendNoticeError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => noticeStateEnum, { nullable: true, description: 'The state that it is in, for WRONG_STATE.' })
  state?: NoticeState | null;
}

@ObjectType({ description: 'The notice, or why it was not sent again.' })
export class ResendNoticePayload {
  @Field(() => Notice, { nullable: true, description: 'The notice as it is now; null when it was refused.' })
  notice?: Notice | null;

  @Field(() => [ResendNoticeError], { description: 'Empty when it was sent again.' })
  userErrors!: ResendNoticeError[];
}

@Resolver()
export class ResendNoticeMutation {
  constructor(private readonly ports: NoticePorts) {}

  @Mutation(() => ResendNoticePayload, {
    description:
      'Has a notice that is over sent again, as a new one; repeated, it answers with that same one. For coordinators.',
  })
  async resendNotice(
    @Arg('input', () => ResendNoticeInput, { description: 'Which notice.' }) input: ResendNoticeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ResendNoticePayload> {
    const viewer = requirePerson(context);
    const changed = await changeNotice(this.ports, 'resend', { ...input, viewer });
    return changed.isOk
      ? { notice: toNotice(changed.value), userErrors: [] }
      : { userErrors: toNoticeErrors(changed.rejection) };
  }
}
