import type { Proposal } from './pair-rows';

export interface Announcement {
  /** What would become matches. */
  readonly proposals: readonly Proposal[];
  readonly voidCount: number;
  readonly letterCount: number;
}

/** What an announcement of these proposals would bring; somebody who left makes theirs void. */
export function announcementOf(all: readonly Proposal[]): Announcement {
  const proposals = all.filter(({ isVoid }) => !isVoid);
  return { proposals, voidCount: all.length - proposals.length, letterCount: proposals.length * 2 };
}

/** Whether somebody typed the number that they were asked for. */
export const isTyped = (text: string, count: number): boolean => text.trim() === String(count);

/** Where one comes from a place in a list by a step; the ends are joined. */
export const stepFrom = (index: number, step: number, count: number): number =>
  count === 0 ? 0 : (((index + step) % count) + count) % count;
