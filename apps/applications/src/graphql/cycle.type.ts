import { endOfDay, isWindowOpen, startOfDay } from '@bookends/timeline';
import { GraphQLDateTime } from 'graphql-scalars';
import { CalendarDate } from './calendar-date';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Cycle, CycleWindow } from '../domain/cycle';
import { isTakingApplications } from '../domain/cycle-clock';
import { CycleState, MilestoneKey, WindowKey } from './program-enums';

@ObjectType('CycleWindow', {
  description: 'A dated interval: open from the start of its first day to the end of its last.',
})
export class CycleWindowType {
  @Field(() => WindowKey, { description: 'Which window it is.' })
  key!: string;

  @Field(() => CalendarDate, { description: "First day, in the program's zone." })
  opensOn!: string;

  @Field(() => CalendarDate, { description: "Last day, in the program's zone." })
  closesOn!: string;

  @Field(() => GraphQLDateTime, { description: 'The instant at which it opens.' })
  opensAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'The first instant that is too late.' })
  closesAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is open now.' })
  isOpen!: boolean;
}

@ObjectType('Milestone', { description: 'A dated point.' })
export class MilestoneType {
  @Field(() => MilestoneKey, { description: 'Which milestone it is.' })
  key!: string;

  @Field(() => CalendarDate, { description: "Its day, in the program's zone." })
  on!: string;
}

@ObjectType('CyclePolicies', { description: 'What differs from program to program and from cycle to cycle.' })
export class CyclePoliciesType {
  @Field(() => Int, { description: 'Days that both sides have to confirm a match before the coordinator is told.' })
  confirmWithinDays!: number;

  @Field(() => Int, { description: 'Days from the announcement to the due date of the goal sheet.' })
  goalSheetDueDays!: number;

  @Field(() => Boolean, { description: 'Whether participants may read score and explanation of their own match.' })
  isScoreShownToPair!: boolean;

  @Field(() => Int, { description: 'So many reviews of one mind decide an application.' })
  agreeingReviews!: number;

  @Field(() => Int, { description: 'Fewest places that a mentor may offer.' })
  leastCapacity!: number;

  @Field(() => Int, { description: 'Most places that a mentor may offer.' })
  mostCapacity!: number;
}

@Directive('@key(fields: "id")')
@ObjectType('Cycle', { description: 'One run of a program, from the first application to the conclusion.' })
export class CycleType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  programId!: string;

  @Field(() => String, { description: 'Its name, unique in its program.' })
  name!: string;

  @Field(() => CycleState, { description: 'How far it is.' })
  state!: string;

  @Field(() => String, { description: 'The IANA time zone of its deadlines.' })
  timeZone!: string;

  @Field(() => [CycleWindowType], { description: 'Its windows, in the order of the year.' })
  windows!: CycleWindowType[];

  @Field(() => [MilestoneType], { description: 'Its milestones, in the order of the year.' })
  milestones!: MilestoneType[];

  @Field(() => CyclePoliciesType, { description: 'Its policies.' })
  policies!: CyclePoliciesType;

  @Field(() => Boolean, { description: 'Whether applications are taken now.' })
  isTakingApplications!: boolean;
}

export function toCycle(cycle: Cycle, now: Date): CycleType {
  const windows = cycle.windows.map((window) => toWindow(window, cycle.timeZone, now));
  const milestones = [...cycle.milestones];
  return { ...cycle, windows, milestones, isTakingApplications: isTakingApplications(cycle, now) };
}

function toWindow(window: CycleWindow, timeZone: string, now: Date): CycleWindowType {
  return {
    ...window,
    opensAt: startOfDay(window.opensOn, timeZone),
    closesAt: endOfDay(window.closesOn, timeZone),
    isOpen: isWindowOpen(window, timeZone, now),
  };
}
