import type { NotificationsPorts } from '../notifications-ports';
import type { ReadBatches } from '../read-batches';
import { CancelNoticeMutation } from './cancel-notice.mutation';
import { DeclineNoticesMutation } from './decline-notices.mutation';
import { EditTemplateMutation } from './edit-template.mutation';
import { HoldNoticeMutation } from './hold-notice.mutation';
import { ReleaseNoticeMutation } from './release-notice.mutation';
import { ResendNoticeMutation } from './resend-notice.mutation';
import { SendSignInLinkMutation } from './send-sign-in-link.mutation';
import { SetMyNoticePreferencesMutation } from './set-my-notice-preferences.mutation';
import { SetNoticeSwitchMutation } from './set-notice-switch.mutation';

const commandClasses = [HoldNoticeMutation, ReleaseNoticeMutation, CancelNoticeMutation, ResendNoticeMutation];

export const mutationClasses = [
  ...commandClasses,
  SetNoticeSwitchMutation,
  EditTemplateMutation,
  SetMyNoticePreferencesMutation,
  DeclineNoticesMutation,
  SendSignInLinkMutation,
];

/** One object of each mutation. */
export function madeMutations(
  { reads, changes }: Pick<NotificationsPorts, 'reads' | 'changes'>,
  batches: ReadBatches,
): object[] {
  return [
    ...commandClasses.map((Command) => new Command(changes)),
    new SetNoticeSwitchMutation(changes, reads, batches),
    new EditTemplateMutation(changes, reads, batches),
    new SetMyNoticePreferencesMutation(changes, reads),
    new DeclineNoticesMutation(changes, reads),
    new SendSignInLinkMutation(changes),
  ];
}
