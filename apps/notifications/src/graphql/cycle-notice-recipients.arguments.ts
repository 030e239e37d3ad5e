import { ArgsType, Field, Int } from 'type-graphql';
import type { NoticeTemplate } from '../domain/notice-rule';
import { noticeTemplateEnum } from './notice-template.enum';

/** Whose names are asked for. */
@ArgsType()
export class CycleNoticeRecipientsArguments {
  @Field(() => noticeTemplateEnum, { description: 'The notice.' })
  template!: NoticeTemplate;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only whom it would go to if it were due now; else everybody whom it may concern in the cycle.',
  })
  isDueNow?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name or address has this in it.' })
  search?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor to go on after.' })
  after?: string | null;
}
