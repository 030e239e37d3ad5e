import type { PersonName } from '../domain/letter-values';
import type { NoticeTemplate, Part } from '../domain/notice-rule';
import type { NoticeState } from '../domain/notice-state';
import type { NoticeRecord } from './notice-book';

/** One try at sending a notice, or at looking whether it may leave. */
export interface AttemptRecord {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly outcome: string | null;
  readonly code: number | null;
  readonly detail: string | null;
}

export interface NoticePage {
  readonly limit: number;
  /** Id of the last notice seen; newer come first. */
  readonly beforeId: string | null;
}

export interface NoticeFilter {
  readonly states: readonly NoticeState[] | null;
  readonly isHeld: boolean | null;
  readonly template: NoticeTemplate | null;
  readonly personId: string | null;
  /** In the name or address of the recipient. */
  readonly search: string | null;
}

/** Somebody whom a notice concerns. */
export interface NoticeRecipient {
  readonly familyName: string;
  readonly givenName: string;
  readonly personId: string;
}

export interface NoticeRecipientPage {
  readonly cycleId: string;
  readonly template: NoticeTemplate;
  /** Only whom it would go to if it were due now. */
  readonly isDueNow: boolean;
  readonly search: string | null;
  readonly limit: number;
  /** The last one seen. */
  readonly after: NoticeRecipient | null;
}

/** How a cycle has a notice now. */
export interface ScheduleEntry {
  readonly template: NoticeTemplate;
  readonly isOn: boolean;
  /** The cycle's own words; null for the built-in ones. */
  readonly text: { readonly version: number; readonly subject: string; readonly body: string } | null;
  readonly dates: readonly ScheduleDate[];
}

export interface ScheduleDate {
  /** YYYY-MM-DD in the program's zone. */
  readonly on: string;
  readonly dueAt: Date;
  readonly state: 'PLANNED' | 'FIRED' | 'SUPERSEDED';
  /** For how many subjects that day is planned: 1 for a date of the cycle itself. */
  readonly count: number;
}

/** Two people who may become a pair, or are one. */
export interface PairToAnnounce {
  readonly mentor: PersonName;
  readonly mentee: PersonName;
  /** Their match; null while they have none, or when it has ended. */
  readonly matchId: string | null;
  /** Null for a cycle that was last told of before this was kept. */
  readonly confirmWithinDays: number | null;
}

/** How many notices stand so. */
export interface NoticeCount {
  readonly state: NoticeState;
  readonly count: number;
  /** How many of them are held back. */
  readonly held: number;
}

/** Port: what viewers read. Every method is one statement, whatever the number of keys. */
export interface NoticeReads {
  find(ids: readonly string[]): Promise<readonly NoticeRecord[]>;
  pageOfCycle(cycleId: string, filter: NoticeFilter, page: NoticePage): Promise<readonly NoticeRecord[]>;
  /** What was sent to a person. */
  pageOfPerson(personId: string, page: NoticePage): Promise<readonly NoticeRecord[]>;
  attempts(noticeIds: readonly string[]): Promise<ReadonlyMap<string, readonly AttemptRecord[]>>;
  addresses(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  programsOfCycles(cycleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  programName(programId: string): Promise<string | null>;
  schedules(cycleIds: readonly string[]): Promise<ReadonlyMap<string, readonly ScheduleEntry[]>>;
  /** How many people each notice of a cycle would go to now. */
  audienceSizes(cycleId: string): Promise<ReadonlyMap<NoticeTemplate, number>>;
  /** By family name, given name and id. Nobody for a notice that belongs to no cycle. */
  recipientPage(page: NoticeRecipientPage): Promise<readonly NoticeRecipient[]>;
  /** A subject through which the notice could concern the person; null when none could. */
  previewSubject(cycleId: string, template: NoticeTemplate, personId: string): Promise<string | null>;
  /** The two, when both have an accepted application on the two sides of the cycle and the person is one of `parts`. */
  pairToAnnounce(
    cycleId: string,
    pair: { readonly personId: string; readonly counterpartId: string; readonly parts: readonly Part[] },
  ): Promise<PairToAnnounce | null>;
  /** One for each state, in the order of a notice's life; only cycles that have notices are there. */
  counts(cycleIds: readonly string[]): Promise<ReadonlyMap<string, readonly NoticeCount[]>>;
  declinedKinds(programId: string, personId: string): Promise<readonly string[]>;
}
