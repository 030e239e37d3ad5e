import type { MilestoneKey, SubjectKind, WindowKey } from '../domain/notice-rule';

/** What the other contexts told of a person: how to write to them. */
export interface Recipient {
  readonly personId: string;
  readonly revision: number;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly timeZone: string;
  readonly locale: string;
}

export interface RoleHolder {
  readonly programId: string;
  readonly personId: string;
  readonly role: string;
  readonly isHeld: boolean;
  readonly revision: number;
}

/** A cycle's dates. */
export interface CycleCalendar {
  readonly id: string;
  readonly programId: string;
  readonly revision: number;
  readonly name: string;
  readonly state: string;
  readonly timeZone: string;
  /** Days that a pair has to confirm its match. */
  readonly confirmWithinDays: number;
  readonly windows: readonly { readonly key: WindowKey; readonly opensOn: string; readonly closesOn: string }[];
  readonly milestones: readonly { readonly key: MilestoneKey; readonly on: string }[];
}

/** As much of a cycle as reminders are planned from. */
export type PlannedCycle = Omit<CycleCalendar, 'confirmWithinDays'>;

/** What notices are about: an application, a match, a goal sheet, as it stands. */
export interface Subject {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly kind: SubjectKind;
  readonly revision: number;
  readonly state: string;
  readonly role: string | null;
  readonly applicantId: string | null;
  readonly mentorId: string | null;
  readonly menteeId: string | null;
  readonly isMentorPending: boolean;
  readonly isMenteePending: boolean;
  /** What its own reminders are counted from: a local day, or the moment at which such a day ends. */
  readonly dueOn: string | null;
  readonly dueBy: Date | null;
  readonly recordedAt: Date;
}

/**
 * Port: what other contexts told. Every write is kept only when its revision is newer than what is known, and answers
 * whether it was: letters come in any order, and more than once.
 */
export interface Projections {
  recordPerson(person: Recipient): Promise<boolean>;
  recordRole(holder: RoleHolder): Promise<boolean>;
  recordProgram(program: { programId: string; revision: number; name: string }): Promise<boolean>;
  recordCycle(cycle: CycleCalendar): Promise<boolean>;
  recordSubject(subject: Subject): Promise<boolean>;
  /** Until the end of the transaction nobody else plans for this cycle. */
  lockCycle(cycleId: string): Promise<void>;
  findCycle(cycleId: string): Promise<PlannedCycle | null>;
  /** The subjects of a cycle that have a date of their own. */
  datedSubjects(cycleId: string): Promise<readonly Subject[]>;
}
