import { CycleNoticesResolver } from './cycle.resolver';
import { CancelNoticeMutation } from './mutations/cancel-notice.mutation';
import { DeclineNoticesMutation } from './mutations/decline-notices.mutation';
import { EditTemplateMutation } from './mutations/edit-template.mutation';
import { HoldNoticeMutation } from './mutations/hold-notice.mutation';
import { ReleaseNoticeMutation } from './mutations/release-notice.mutation';
import { ResendNoticeMutation } from './mutations/resend-notice.mutation';
import { SendSignInLinkMutation } from './mutations/send-sign-in-link.mutation';
import { SetMyNoticePreferencesMutation } from './mutations/set-my-notice-preferences.mutation';
import { SetNoticeSwitchMutation } from './mutations/set-notice-switch.mutation';
import { NoticeResolver } from './notice.resolver';
import type { NotificationsPorts } from './notifications-ports';
import { ProgramLogResolver } from './program.resolver';
import { queryClasses, madeQueries } from './queries/query-classes';
import type { ReadBatches } from './read-batches';
import { Program } from './references.type';
import { ScheduledNoticeResolver } from './scheduled-notice.resolver';

const commandClasses = [HoldNoticeMutation, ReleaseNoticeMutation, CancelNoticeMutation, ResendNoticeMutation];

/** Every resolver class, for the emitter of the SDL, which needs no ports. */
export const resolverClasses = [
  ...queryClasses,
  ...commandClasses,
  CycleNoticesResolver,
  ProgramLogResolver,
  NoticeResolver,
  ScheduledNoticeResolver,
  SetNoticeSwitchMutation,
  EditTemplateMutation,
  SetMyNoticePreferencesMutation,
  DeclineNoticesMutation,
  SendSignInLinkMutation,
];

/** One object of each. */
export function madeResolvers({ reads, changes, preview, log }: NotificationsPorts, batches: ReadBatches): object[] {
  return [
    ...madeQueries({ reads, preview }, batches),
    ...commandClasses.map((Command) => new Command(changes)),
    new CycleNoticesResolver(reads, batches),
    new ProgramLogResolver(log),
    new NoticeResolver(batches),
    new ScheduledNoticeResolver(batches),
    new SetNoticeSwitchMutation(changes, reads, batches),
    new EditTemplateMutation(changes, reads, batches),
    new SetMyNoticePreferencesMutation(changes, reads),
    new DeclineNoticesMutation(changes, reads),
    new SendSignInLinkMutation(changes),
  ];
}

/** Reached only by reference. */
export const orphanedTypes = [Program];
