import type { LocalDate } from '@bookends/timeline';
import type { CycleState } from './cycle-state';

export const windowKeys = ['APPLICATIONS', 'REVIEW', 'GOAL_SETTING', 'GOAL_WORK', 'SURVEY'] as const;
export type WindowKey = (typeof windowKeys)[number];

export const milestoneKeys = ['ANNOUNCEMENT', 'NETWORKING_SESSION', 'MIDPOINT', 'CONCLUSION'] as const;
export type MilestoneKey = (typeof milestoneKeys)[number];

/** Open from the start of its first day to the end of its last, in the program's zone. Windows may overlap. */
export interface CycleWindow {
  readonly key: WindowKey;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

export interface Milestone {
  readonly key: MilestoneKey;
  readonly on: LocalDate;
}

/** What differs from program to program and from cycle to cycle. */
export interface CyclePolicies {
  /** Days that both sides have to confirm a match before the coordinator is told. */
  readonly confirmWithinDays: number;
  /** Days from the announcement to the due date of the goal sheet. */
  readonly goalSheetDueDays: number;
  /** Whether participants may read score and explanation of their own match. */
  readonly isScoreShownToPair: boolean;
  /** So many reviews of one mind decide an application. */
  readonly agreeingReviews: number;
  /** Places that one mentor may offer. */
  readonly leastCapacity: number;
  readonly mostCapacity: number;
}

/** One run of a program. */
export interface Cycle {
  readonly id: string;
  readonly programId: string;
  readonly name: string;
  readonly state: CycleState;
  readonly template: string;
  readonly timeZone: string;
  /** One of each key, in the order of the keys. */
  readonly windows: readonly CycleWindow[];
  readonly milestones: readonly Milestone[];
  readonly policies: CyclePolicies;
  readonly revision: number;
  readonly createdAt: Date;
}

/** A window that was moved: the old date is kept. */
export interface WindowChange {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly key: WindowKey;
  readonly previous: Pick<CycleWindow, 'opensOn' | 'closesOn'>;
  readonly next: Pick<CycleWindow, 'opensOn' | 'closesOn'>;
  readonly reason: string | null;
  /** Null when the clock did it. */
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

export function windowOf(cycle: Pick<Cycle, 'windows'>, key: WindowKey): CycleWindow {
  return cycle.windows.find((window) => window.key === key)!;
}

export function milestoneOf(cycle: Pick<Cycle, 'milestones'>, key: MilestoneKey): LocalDate {
  return cycle.milestones.find((milestone) => milestone.key === key)!.on;
}

/** The cycle with another window in the place of the one of the same key. */
export function withWindow(cycle: Cycle, window: CycleWindow): Cycle {
  return { ...cycle, windows: cycle.windows.map((old) => (old.key === window.key ? window : old)) };
}
