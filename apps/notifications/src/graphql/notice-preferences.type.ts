import { Field, ID, ObjectType } from 'type-graphql';
import type { DeclinableKind } from '../domain/notice-rule';
import { declinableKindEnum } from './notice-enums';

@ObjectType({ description: 'Which notices of a program a person does not want.' })
export class NoticePreferences {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => [declinableKindEnum], { description: 'The declined kinds; decisions and receipts always come.' })
  declinedKinds!: readonly DeclinableKind[];
}
