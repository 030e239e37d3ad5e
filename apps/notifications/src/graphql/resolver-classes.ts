import { CycleNoticesResolver } from './cycle.resolver';
import { mutationClasses, madeMutations } from './mutations/mutation-classes';
import { NoticeResolver } from './notice.resolver';
import type { NotificationsPorts } from './notifications-ports';
import { ProgramLogResolver } from './program.resolver';
import { queryClasses, madeQueries } from './queries/query-classes';
import type { ReadBatches } from './read-batches';
import { Program } from './references.type';
import { ScheduledNoticeResolver } from './scheduled-notice.resolver';

/** Every resolver class, for the emitter of the SDL, which needs no ports. */
export const resolverClasses = [
  ...queryClasses,
  ...mutationClasses,
  CycleNoticesResolver,
  ProgramLogResolver,
  NoticeResolver,
  ScheduledNoticeResolver,
];

/** One object of each. */
export function madeResolvers({ reads, changes, preview, log }: NotificationsPorts, batches: ReadBatches): object[] {
  return [
    ...madeQueries({ reads, preview }, batches),
    ...madeMutations({ reads, changes }, batches),
    new CycleNoticesResolver(reads, batches),
    new ProgramLogResolver(log),
    new NoticeResolver(batches),
    new ScheduledNoticeResolver(batches),
  ];
}

/** Reached only by reference. */
export const orphanedTypes = [Program];
