import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Ruling } from '../domain/ruling';
import { ApplicationReference, PersonReference } from './references.type';

@ObjectType()
class RulingFields {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ApplicationReference, { description: 'The mentor’s application.' })
  mentorApplication!: ApplicationReference;

  @Field(() => ApplicationReference, { description: 'The mentee’s application.' })
  menteeApplication!: ApplicationReference;

  @Field(() => String, { nullable: true, description: 'Why, in the coordinator’s words; null when nothing was said.' })
  note!: string | null;

  @Field(() => PersonReference, { description: 'Who decided.' })
  decidedBy!: PersonReference;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  decidedAt!: Date;
}

@ObjectType('Pin', { description: 'A pair that must be in every later run of the cycle.' })
export class PinType extends RulingFields {}

@ObjectType('Block', { description: 'A pair that must not be in any later run of the cycle.' })
export class BlockType extends RulingFields {}

export function toRulingType({ id, mentorId, menteeId, note, decidedBy, decidedAt }: Ruling): PinType & BlockType {
  return {
    id,
    mentorApplication: { id: mentorId },
    menteeApplication: { id: menteeId },
    note,
    decidedBy: { id: decidedBy },
    decidedAt,
  };
}
