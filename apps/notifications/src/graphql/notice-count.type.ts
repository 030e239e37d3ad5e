import { Field, Int, ObjectType } from 'type-graphql';
import type { NoticeState } from '../domain/notice-state';
import { noticeStateEnum } from './notice-enums';

@ObjectType({ description: 'How many notices stand so.' })
export class NoticeCount {
  @Field(() => noticeStateEnum, { description: 'Where they stand.' })
  state!: NoticeState;

  @Field(() => Int, { description: 'How many, those included that are held back.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them are held back.' })
  held!: number;
}
