import type { NoticeScheduleQuery, NoticeTemplate } from './generated/graphql';

export type ScheduledNotice = NonNullable<NonNullable<NoticeScheduleQuery['cycle']>['noticeSchedule']>[number];

type Dated = Pick<ScheduledNotice, 'template' | 'isOn' | 'audienceSize'> & {
  readonly dates: readonly Pick<ScheduledNotice['dates'][number], 'on' | 'dueAt' | 'state'>[];
};

/** A day on which something goes out, as things stand. */
export interface UpcomingNotice {
  readonly template: NoticeTemplate;
  readonly on: string;
  readonly dueAt: string;
  readonly isOn: boolean;
  /** How many people it would reach today: the nearest that anybody knows. */
  readonly audienceSize: number;
}

/** What the calendar still sends, soonest first. */
export function upcomingOf(schedule: readonly Dated[]): readonly UpcomingNotice[] {
  return schedule
    .flatMap(({ template, isOn, audienceSize, dates }) =>
      dates
        .filter(({ state }) => state === 'PLANNED')
        .map(({ on, dueAt }) => ({ template, on, dueAt, isOn, audienceSize })),
    )
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt) || one.template.localeCompare(other.template));
}
