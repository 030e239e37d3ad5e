import type { Clock } from '@bookends/clock';
import { notFound, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { WindowKey as WindowName } from '../../domain/cycle';
import type { ExtendWindowRejection } from '../../domain/extend-window';
import { extendWindow } from '../../usecases/extend-window';
import type { ProgramPorts } from '../../usecases/program-stores';
import { CalendarDate } from '../calendar-date';
import { requireCoordinatorOfCycle } from '../coordinate';
import { CycleType, toCycle } from '../cycle.type';
import type { ProgramBatches } from '../program-batches';
import { WindowKey } from '../program-enums';
import { registerErrorCodes } from '../program-error-codes';

@InputType({ description: 'A window and its new end.' })
export class ExtendWindowInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => WindowKey, { description: 'The window.' })
  window!: WindowName;

  @Field(() => CalendarDate, { description: 'Its new last day, in the program’s zone.' })
  closesOn!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the log of the window.' })
  reason?: string | null;
}

const codes = registerErrorCodes('ExtendWindowErrorCode', [
  'NOT_A_DATE',
  'NOT_LATER',
  'IN_THE_PAST',
  'AFTER_WHAT_FOLLOWS',
  'CYCLE_OVER',
  'PHASE_OVER',
]);

@ObjectType({ implements: UserError, description: 'Why the window was not extended.' })
export class ExtendWindowError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => CalendarDate, { nullable: true, description: 'The day that stands in the way; null where none does.' })
  closesOn?: string | null;
}

@ObjectType({ description: 'The cycle with its later end, or why it was refused.' })
export class ExtendWindowPayload {
  @Field(() => CycleType, { nullable: true, description: 'The cycle as it is now; null when it was refused.' })
  cycle?: CycleType | null;

  @Field(() => [ExtendWindowError], { description: 'Empty when it was extended.' })
  userErrors!: ExtendWindowError[];
}

@Resolver()
export class ExtendWindowMutation {
  constructor(
    private readonly ports: ProgramPorts,
    private readonly batches: ProgramBatches,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => ExtendWindowPayload, {
    description:
      'Gives a window a later end; the old one is kept and the people it concerns are told. For coordinators.',
  })
  async extendWindow(
    @Arg('input', () => ExtendWindowInput, { description: 'The window and its new end.' }) input: ExtendWindowInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ExtendWindowPayload> {
    const { personId } = await requireCoordinatorOfCycle(context, this.batches, input.cycleId);
    const extended = await extendWindow(this.ports, { ...input, reason: input.reason ?? null, actorId: personId });
    if (!extended.isOk) return { userErrors: [toError(extended.rejection)] };
    return { cycle: toCycle(extended.value, await this.clock.now()), userErrors: [] };
  }
}

function toError(rejection: ExtendWindowRejection | { readonly reason: 'unknown-cycle' }): ExtendWindowError {
  const field = ['closesOn'];
  switch (rejection.reason) {
    case 'unknown-cycle':
      throw notFound('cycle');
    case 'not-a-date':
      return { code: codes.NOT_A_DATE, message: 'This is no day of the calendar.', field };
    case 'not-later': {
      const { closesOn } = rejection;
      return { code: codes.NOT_LATER, message: `The window closes on ${closesOn}: give a later day.`, field, closesOn };
    }
    case 'in-the-past':
      return { code: codes.IN_THE_PAST, message: 'That day is over.', field };
    case 'after-what-follows': {
      const { limit: closesOn } = rejection;
      const message = `What follows would have to move first: ${closesOn} is the last possible day.`;
      return { code: codes.AFTER_WHAT_FOLLOWS, message, field, closesOn };
    }
    case 'phase-over':
      return { code: codes.PHASE_OVER, message: `The cycle is ${rejection.state} already.`, field: ['window'] };
    case 'cycle-over':
      return { code: codes.CYCLE_OVER, message: 'The cycle is over.', field: null };
  }
}
