import { Field, Int, ObjectType } from 'type-graphql';
import type { MatchState } from '../domain/match';
import { MatchStateEnum } from './enums';

@ObjectType('MatchCount', { description: 'How many matches stand so.' })
export class MatchCountType {
  @Field(() => MatchStateEnum, { description: 'How they stand.' })
  state!: MatchState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}
