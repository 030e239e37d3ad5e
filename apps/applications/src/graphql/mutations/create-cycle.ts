import { forbidden, notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import type { Clock } from '@bookends/clock';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { CyclePolicies, MilestoneKey as MilestoneName, WindowKey as WindowName } from '../../domain/cycle';
import { mayCoordinate } from '../../domain/program-policies';
import { createCycle, type CreateCycleRejection } from '../../usecases/create-cycle';
import type { ProgramPorts } from '../../usecases/program-stores';
import { CalendarDate } from '../calendar-date';
import { CycleType, toCycle } from '../cycle.type';
import { registerErrorCodes } from '../program-error-codes';
import { MilestoneKey, WindowKey } from '../program-enums';

@InputType({ description: 'Dates of a window in place of the template’s.' })
export class CycleWindowInput {
  @Field(() => WindowKey, { description: 'Which window.' })
  key!: WindowName;

  @Field(() => CalendarDate, { description: 'Its first day, in the program’s zone.' })
  opensOn!: string;

  @Field(() => CalendarDate, { description: 'Its last day, in the program’s zone.' })
  closesOn!: string;
}

@InputType({ description: 'The day of a milestone in place of the template’s.' })
export class MilestoneInput {
  @Field(() => MilestoneKey, { description: 'Which milestone.' })
  key!: MilestoneName;

  @Field(() => CalendarDate, { description: 'Its day, in the program’s zone.' })
  on!: string;
}

@InputType({ description: 'Policies in place of the template’s; what is absent stays.' })
export class CyclePoliciesInput {
  @Field(() => Int, { nullable: true, description: 'Days to confirm a match, from 1 to 60.' })
  confirmWithinDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days from the announcement to the goal sheet, from 1 to 180.' })
  goalSheetDueDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether pairs may read score and explanation of their match.' })
  isScoreShownToPair?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Reviews of one mind that decide, from 1 to 5.' })
  agreeingReviews?: number | null;

  @Field(() => Int, { nullable: true, description: 'Fewest places of a mentor, from 1.' })
  leastCapacity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most places of a mentor, up to 20.' })
  mostCapacity?: number | null;
}

@InputType({ description: 'A new cycle from a template.' })
export class CreateCycleInput {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => String, { description: 'Its name, unique in the program, as 2021-2022.' })
  name!: string;

  @Field(() => Int, { description: 'The year in which it begins: the template’s dates are set in it and the next.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'The template; `default` when absent.' })
  template?: string | null;

  @Field(() => [CycleWindowInput], { nullable: true, description: 'Windows that differ from the template’s.' })
  windows?: CycleWindowInput[] | null;

  @Field(() => [MilestoneInput], { nullable: true, description: 'Milestones that differ from the template’s.' })
  milestones?: MilestoneInput[] | null;

  @Field(() => CyclePoliciesInput, { nullable: true, description: 'Policies that differ from the template’s.' })
  policies?: CyclePoliciesInput | null;
}

const codes = registerErrorCodes('CreateCycleErrorCode', [
  'NAME_MALFORMED',
  'NAME_TAKEN',
  'UNKNOWN_TEMPLATE',
  'YEAR_OUT_OF_RANGE',
  'NOT_A_DATE',
  'CLOSES_BEFORE_IT_OPENS',
  'GIVEN_TWICE',
  'OUT_OF_ORDER',
  'POLICY_OUT_OF_RANGE',
]);

@ObjectType({ implements: UserError, description: 'Why the cycle was not made.' })
export class CreateCycleError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'The limit that was passed; null where none is.' })
  limit?: number | null;
}

@ObjectType({ description: 'The cycle, or why it was not made.' })
export class CreateCyclePayload {
  @Field(() => CycleType, { nullable: true, description: 'The planned cycle; null when it was refused.' })
  cycle?: CycleType | null;

  @Field(() => [CreateCycleError], { description: 'Empty when it was made.' })
  userErrors!: CreateCycleError[];
}

@Resolver()
export class CreateCycleMutation {
  constructor(
    private readonly ports: ProgramPorts,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => CreateCyclePayload, {
    description: 'Plans a cycle with calendar, policies and forms of a template. For coordinators of the program.',
  })
  async createCycle(
    @Arg('input', () => CreateCycleInput, { description: 'The cycle.' }) input: CreateCycleInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CreateCyclePayload> {
    const viewer = requirePerson(context);
    if (!mayCoordinate(viewer, input.programId)) throw forbidden('Cycles are planned by coordinators of the program.');
    const { windows, milestones, policies, template, ...rest } = input;
    const made = await createCycle(this.ports, {
      ...rest,
      createdBy: viewer.personId,
      template: template ?? 'default',
      windows: windows ?? [],
      milestones: milestones ?? [],
      policies: given(policies ?? {}),
    });
    if (!made.isOk) return { userErrors: [toError(made.rejection)] };
    return { cycle: toCycle(made.value, await this.clock.now()), userErrors: [] };
  }
}

/** What is absent or null stays as the template has it. */
const given = (policies: CyclePoliciesInput): Partial<CyclePolicies> =>
  Object.fromEntries(Object.entries(policies).filter(([, value]) => value != null));

function toError(rejection: CreateCycleRejection): CreateCycleError {
  switch (rejection.reason) {
    case 'unknown-program':
      throw notFound('program');
    case 'name-malformed': {
      const { most: limit } = rejection;
      const message = `A name is one line of 1 to ${limit} characters.`;
      return { code: codes.NAME_MALFORMED, message, field: ['name'], limit };
    }
    case 'name-taken':
      return { code: codes.NAME_TAKEN, message: `The program has a cycle “${rejection.name}”.`, field: ['name'] };
    case 'unknown-template':
      return {
        code: codes.UNKNOWN_TEMPLATE,
        message: `There is no template “${rejection.template}”.`,
        field: ['template'],
      };
    case 'year-out-of-range': {
      const { least, most: limit } = rejection;
      return { code: codes.YEAR_OUT_OF_RANGE, message: `A year from ${least} to ${limit}.`, field: ['year'], limit };
    }
    case 'not-a-date':
      return { code: codes.NOT_A_DATE, message: 'This is no day of the calendar.', field: [...rejection.field] };
    case 'closes-before-it-opens': {
      const { key, opensOn, closesOn } = rejection;
      const message = `The window ${key} would open on ${opensOn} and close on ${closesOn}.`;
      return { code: codes.CLOSES_BEFORE_IT_OPENS, message, field: ['windows', key, 'closesOn'] };
    }
    case 'given-twice':
      return { code: codes.GIVEN_TWICE, message: `${rejection.key} is given twice.`, field: [...rejection.field] };
    case 'out-of-order': {
      const { earlier, later } = rejection;
      return { code: codes.OUT_OF_ORDER, message: `${later} would come before ${earlier}.`, field: later.split('.') };
    }
    case 'policy-out-of-range': {
      const { policy, least, most: limit } = rejection;
      const message = `${policy} is a whole number from ${least} to ${limit}.`;
      return { code: codes.POLICY_OUT_OF_RANGE, message, field: ['policies', policy], limit };
    }
  }
}
