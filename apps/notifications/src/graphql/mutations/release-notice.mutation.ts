import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { changeNotice, type NoticePorts } from '../../usecases/change-notice';
import { registerNoticeErrorCodes, toNoticeErrors } from '../notice-errors';
import { noticeStateEnum } from '../notice-enums';
import { Notice, toNotice } from '../notice.type';
import type { NoticeState } from '../../domain/notice-state';

@InputType({ description: 'The notice to be released.' })
export class ReleaseNoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the log; at most 500 characters.' })
  reason?: string | null;
}

const codes = registerNoticeErrorCodes('ReleaseNoticeErrorCode');

@ObjectType({ implements: UserError, description: 'Why the notice was not released.' })
export class ReleaseNoticeError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => noticeStateEnum, { nullable: true, description: 'The state that it is in, for WRONG_STATE.' })
  state?: NoticeState | null;
}

@ObjectType({ description: 'The notice, or why it was not released.' })
export class ReleaseNoticePayload {
  @Field(() => Notice, { nullable: true, description: 'The notice as it is now; null when it was refused.' })
  notice?: Notice | null;

  @Field(() => [ReleaseNoticeError], { description: 'Empty when it was released.' })
  userErrors!: ReleaseNoticeError[];
}

@Resolver()
export class ReleaseNoticeMutation {
  constructor(private readonly ports: NoticePorts) {}

  @Mutation(() => ReleaseNoticePayload, { description: 'Lets a held notice go when it is due. For coordinators.' })
  async releaseNotice(
    @Arg('input', () => ReleaseNoticeInput, { description: 'Which notice.' }) input: ReleaseNoticeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReleaseNoticePayload> {
    const viewer = requirePerson(context);
    const changed = await changeNotice(this.ports, 'release', { ...input, viewer });
    return changed.isOk
      ? { notice: toNotice(changed.value), userErrors: [] }
      : { userErrors: toNoticeErrors(changed.rejection) };
  }
}
