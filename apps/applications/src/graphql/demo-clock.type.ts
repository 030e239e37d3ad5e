import type { DemoClock } from '@bookends/clock';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('DemoClock', { description: 'What time it is for the program. Only a demo’s clock can be moved.' })
export class DemoClockType {
  @Field(() => Boolean, { description: 'Whether this installation is a demo.' })
  isDemo!: boolean;

  @Field(() => GraphQLDateTime, { description: 'The program’s time.' })
  now!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Where it is going; null when it has arrived.' })
  target!: Date | null;

  @Field(() => Boolean, { description: 'Whether it is on its way.' })
  isMoving!: boolean;
}

export const toDemoClock = (clock: DemoClock): DemoClockType => ({ ...clock, isMoving: clock.target !== null });
