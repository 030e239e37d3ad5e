import { ok, rejected, type Result } from '@bookends/result';
import { endOfDay, localDate, type LocalDate } from '@bookends/timeline';
import { milestoneOf, windowOf, withWindow, type Cycle, type CycleWindow, type WindowKey } from './cycle';
import type { CycleState } from './cycle-state';

export type ExtendWindowRejection =
  | { readonly reason: 'not-a-date' }
  | { readonly reason: 'not-later'; readonly closesOn: LocalDate }
  | { readonly reason: 'in-the-past' }
  | { readonly reason: 'after-what-follows'; readonly limit: LocalDate }
  | { readonly reason: 'cycle-over' }
  | { readonly reason: 'phase-over'; readonly state: CycleState };

/**
 * The cycle with a later end of one window; the same cycle when it ends there already. A window that closed goes on when
 * its new end lies ahead: an application window that led to the review reopens the cycle.
 */
export function extendWindow(
  cycle: Cycle,
  key: WindowKey,
  closesOn: LocalDate,
  now: Date,
): Result<Cycle, ExtendWindowRejection> {
  const window = windowOf(cycle, key);
  if (localDate(closesOn) === null) return rejected({ reason: 'not-a-date' });
  if (cycle.state === 'CONCLUDED' || cycle.state === 'CANCELLED') return rejected({ reason: 'cycle-over' });
  if (!isStillOf(key, cycle.state)) return rejected({ reason: 'phase-over', state: cycle.state });
  if (closesOn === window.closesOn) return ok(cycle);
  if (closesOn < window.closesOn) return rejected({ reason: 'not-later', closesOn: window.closesOn });
  if (endOfDay(closesOn, cycle.timeZone) <= now) return rejected({ reason: 'in-the-past' });
  const limit = limitOf(cycle, key);
  if (closesOn > limit) return rejected({ reason: 'after-what-follows', limit });
  const isReopened = key === 'APPLICATIONS' && cycle.state === 'IN_REVIEW';
  const extended = withWindow(cycle, { ...window, closesOn });
  return ok({ ...extended, state: isReopened ? 'OPEN' : cycle.state, revision: cycle.revision + 1 });
}

/** Nobody is told of more time for what the cycle has left behind. */
function isStillOf(key: WindowKey, state: CycleState): boolean {
  const isEarly = key === 'APPLICATIONS' || key === 'REVIEW';
  return !isEarly || state === 'PLANNED' || state === 'OPEN' || state === 'IN_REVIEW';
}

/** The window's last possible day: applications end before review and announcement, the rest with the cycle. */
function limitOf(cycle: Cycle, key: WindowKey): LocalDate {
  if (key !== 'APPLICATIONS') return milestoneOf(cycle, 'CONCLUSION');
  const [reviewed, announced] = [windowOf(cycle, 'REVIEW').closesOn, milestoneOf(cycle, 'ANNOUNCEMENT')];
  return reviewed < announced ? reviewed : announced;
}

/** Opening by hand before the day moves the start of the application window to today. */
export function openedEarly(window: CycleWindow, today: LocalDate): CycleWindow {
  return today < window.opensOn ? { ...window, opensOn: today } : window;
}
