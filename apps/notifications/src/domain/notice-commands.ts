import { ok, rejected, type Result } from '@bookends/result';
import { cancellableStates, isOver, type NoticeState } from './notice-state';

/** A notice as a coordinator finds it. */
export interface NoticeStanding {
  readonly state: NoticeState;
  readonly isHeld: boolean;
}

export type NoticeCommand = 'hold' | 'release' | 'cancel' | 'resend';

export interface WrongNoticeState {
  readonly reason: 'wrong-state';
  readonly command: NoticeCommand;
  readonly state: NoticeState;
}

/** What each command makes of a notice; the same standing when it was carried out before. */
const commands: { readonly [Command in NoticeCommand]: (notice: NoticeStanding) => NoticeStanding | null } = {
  hold: (notice) => (isWaiting(notice) ? { ...notice, isHeld: true } : null),
  release: (notice) => (isWaiting(notice) ? { ...notice, isHeld: false } : null),
  cancel: (notice) =>
    isWaiting(notice) || notice.state === 'CANCELLED' ? { state: 'CANCELLED', isHeld: false } : null,
  // The notice itself stays as it is: another one takes its place.
  resend: (notice) => (isOver(notice.state) ? notice : null),
};

export function commandNotice(
  command: NoticeCommand,
  notice: NoticeStanding,
): Result<NoticeStanding, WrongNoticeState> {
  const next = commands[command](notice);
  return next ? ok(next) : rejected({ reason: 'wrong-state', command, state: notice.state });
}

export const mayCommand = (command: NoticeCommand, notice: NoticeStanding): boolean =>
  commands[command](notice) !== null;

const isWaiting = ({ state }: NoticeStanding): boolean => cancellableStates.includes(state);
