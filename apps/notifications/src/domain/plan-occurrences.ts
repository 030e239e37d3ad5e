import { addDays, addMonths, atWallTime, localDateOf } from '@bookends/timeline';
import { cycleRules } from './default-program';
import { WALL_TIME, type Anchor, type MilestoneKey, type NoticeRule, type NoticeTemplate } from './notice-rule';
import type { SubjectKind, WindowKey } from './notice-rule';

/** A timed notice of one scope, on its local day and at its moment. */
export interface PlannedOccurrence {
  readonly template: NoticeTemplate;
  /** YYYY-MM-DD in the program's zone: the key of the occurrence. */
  readonly on: string;
  readonly dueAt: Date;
}

export interface PlanDates {
  readonly timeZone: string;
  readonly windows: readonly { readonly key: WindowKey; readonly opensOn: string; readonly closesOn: string }[];
  readonly milestones: readonly { readonly key: MilestoneKey; readonly on: string }[];
}

/** The timed notices that the dates of a cycle ask for, in no order. A cycle without a date has no notice for it. */
export function planCycle(dates: PlanDates): PlannedOccurrence[] {
  return cycleRules.flatMap((rule) => anchorDays(rule, dates).map((day) => occurrenceOf(rule, day, dates.timeZone)));
}

/** A subject's own date: a local day, or the moment at which such a day ends. */
export interface OwnDate {
  readonly dueOn: string | null;
  readonly dueBy: Date | null;
}

/** The local day that a subject's reminders are counted from; null when it has none. */
export function ownDay({ dueOn, dueBy }: OwnDate, timeZone: string): string | null {
  if (dueOn !== null || dueBy === null) return dueOn;
  // The end of a day may be written as the first moment of the next.
  return localDateOf(new Date(dueBy.getTime() - 1), timeZone);
}

/** The timed notices that one subject's own date asks for. */
export function planSubject(kind: SubjectKind, own: OwnDate, timeZone: string): PlannedOccurrence[] {
  const day = ownDay(own, timeZone);
  if (day === null) return [];
  return cycleRules
    .filter((rule) => rule.audience?.subject === kind && anchorOf(rule)?.of === 'subject-date')
    .map((rule) => occurrenceOf(rule, day, timeZone));
}

/** Three days before 09:00 is 71 or 73 hours before it where the clocks change: days are counted on the calendar. */
function occurrenceOf(rule: NoticeRule, day: string, timeZone: string): PlannedOccurrence {
  const { days = 0, months = 0 } = rule.trigger.on === 'date' ? rule.trigger : {};
  const on = addDays(addMonths(day, months), days);
  return { template: rule.template, on, dueAt: atWallTime(on, WALL_TIME, timeZone) };
}

function anchorDays(rule: NoticeRule, { windows, milestones }: PlanDates): string[] {
  const anchor = anchorOf(rule);
  if (anchor === null || anchor.of === 'subject-date') return [];
  if (anchor.of === 'milestone') return milestones.filter(({ key }) => key === anchor.milestone).map(({ on }) => on);
  const window = windows.find(({ key }) => key === anchor.window);
  if (!window) return [];
  return anchor.of === 'window-end' ? [window.closesOn] : monthsIn(window.opensOn, window.closesOn);
}

/** Each counted from the first day, so that a window from the 31st gives the last days of short months. */
function monthsIn(opensOn: string, closesOn: string): string[] {
  const days: string[] = [];
  for (let month = 1; ; month += 1) {
    const day = addMonths(opensOn, month);
    if (day > closesOn) return days;
    days.push(day);
  }
}

const anchorOf = (rule: NoticeRule): Anchor | null => (rule.trigger.on === 'date' ? rule.trigger.anchor : null);
