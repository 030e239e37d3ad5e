import type { Clock, DemoClock } from '@bookends/clock';
import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DemoClockType, toDemoClock } from '../demo-clock.type';
import { registerErrorCodes } from '../program-error-codes';

/** Port: the travelling clock of a demo. */
export interface DemoClockPort {
  read(): Promise<DemoClock>;
  move(to: Date): Promise<DemoClock>;
}

/** Forwards it walks through every day that has something due; backwards it jumps. */
const LONGEST_WALK_MS = 2 * 366 * 86_400_000;
const EARLIEST = new Date('2000-01-01T00:00:00Z');

@InputType({ description: 'Where the demo’s clock goes.' })
export class MoveDemoClockInput {
  @Field(() => GraphQLDateTime, {
    description: 'The instant to go to. Forwards, everything due on the way happens on its day.',
  })
  to!: Date;
}

const codes = registerErrorCodes('MoveDemoClockErrorCode', ['NOT_A_DEMO', 'TOO_FAR']);

@ObjectType({ implements: UserError, description: 'Why the clock was not moved.' })
export class MoveDemoClockError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The clock on its way, or why it stays.' })
export class MoveDemoClockPayload {
  @Field(() => DemoClockType, { nullable: true, description: 'The clock; null when it was refused.' })
  demoClock?: DemoClockType | null;

  @Field(() => [MoveDemoClockError], { description: 'Empty when it moves.' })
  userErrors!: MoveDemoClockError[];
}

@Resolver()
export class MoveDemoClockMutation {
  constructor(
    private readonly demo: DemoClockPort,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => MoveDemoClockPayload, {
    description: 'Sends the clock of a demo to another time. It walks: ask demoClock until it has arrived.',
  })
  async moveDemoClock(
    @Arg('input', () => MoveDemoClockInput, { description: 'Where it goes.' }) { to }: MoveDemoClockInput,
    @Ctx() context: SubgraphContext,
  ): Promise<MoveDemoClockPayload> {
    requirePerson(context);
    const { isDemo } = await this.demo.read();
    if (!isDemo) return refused(codes.NOT_A_DEMO, 'This is a real installation: its time is everybody’s.', null);
    const walkMs = to.getTime() - (await this.clock.now()).getTime();
    if (walkMs > LONGEST_WALK_MS) return refused(codes.TOO_FAR, 'At most two years ahead at a time.', ['to']);
    if (to < EARLIEST) return refused(codes.TOO_FAR, 'Not back before the year 2000.', ['to']);
    return { demoClock: toDemoClock(await this.demo.move(to)), userErrors: [] };
  }
}

const refused = (code: keyof typeof codes, message: string, field: string[] | null): MoveDemoClockPayload => ({
  userErrors: [{ code, message, field }],
});
