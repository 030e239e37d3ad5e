import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { NoticeState } from '../domain/notice-state';
import type { NoticeFilter } from '../usecases/notice-reads';
import { noticeStateEnum } from './notice-enums';
import { noticeTemplateEnum } from './notice-template.enum';

/** Which notices of a cycle are asked for. */
@ArgsType()
export class CycleNoticesArguments {
  @Field(() => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor to go on after.' })
  after?: string | null;

  @Field(() => [noticeStateEnum], { nullable: true, description: 'Only those in one of these states.' })
  states?: NoticeState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are held back, or only the others.' })
  isHeld?: boolean | null;

  @Field(() => noticeTemplateEnum, { nullable: true, description: 'Only those of this template.' })
  template?: NoticeTemplate | null;

  @Field(() => ID, { nullable: true, description: 'Only those to this person.' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those to people whose name or address has this in it.' })
  search?: string | null;
}

export function noticeFilterOf({ states, isHeld, template, personId, search }: CycleNoticesArguments): NoticeFilter {
  return {
    states: states ?? null,
    isHeld: isHeld ?? null,
    template: template ?? null,
    personId: personId ?? null,
    search: search?.trim() || null,
  };
}
