import type { AuditEntry } from '@bookends/events/contracts';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { Cycle, WindowChange } from '../domain/cycle';
import type { Form } from '../domain/form';
import type { Person } from '../domain/person';
import type { Program } from '../domain/program';
import type { ProgramRole, RoleGrant } from '../domain/role-grant';

/** Port: reads for the graph, each one statement for any number of keys, outside any transaction. */
export interface ProgramReads {
  programs(ids: readonly string[]): Promise<readonly (Program | null)[]>;
  programBySlug(slug: string): Promise<Program | null>;
  /** By name, then id, after the given place. */
  programPage(page: {
    readonly limit: number;
    readonly after: readonly [string, string] | null;
  }): Promise<readonly Program[]>;
  cycles(ids: readonly string[]): Promise<readonly (Cycle | null)[]>;
  /** The cycles of each program, newest first. */
  cyclesOf(programIds: readonly string[]): Promise<readonly (readonly Cycle[])[]>;
  windowChangesOf(cycleIds: readonly string[]): Promise<readonly (readonly WindowChange[])[]>;
  /** The newest form of each role. */
  formsOf(cycleIds: readonly string[]): Promise<readonly (readonly Form[])[]>;
  people(ids: readonly string[]): Promise<readonly (Person | null)[]>;
  rolesOf(personIds: readonly string[]): Promise<readonly (readonly RoleGrant[])[]>;
  /** People who hold a role in the program, by family name, given name and id. */
  staffPage(page: {
    readonly programId: string;
    /** In name or address. */
    readonly search: string | null;
    readonly role: ProgramRole | null;
    readonly limit: number;
    readonly after: readonly [string, string, string] | null;
  }): Promise<readonly Person[]>;
  auditPage(page: AuditPage): Promise<readonly (AuditEntry & { readonly id: string })[]>;
  /** What a step of each cycle would touch: its applications by role and state. */
  applicationCountsOf(cycleIds: readonly string[]): Promise<readonly (readonly ApplicationCount[])[]>;
}

/** Which entries of the audit log, newest first. */
export interface AuditPage {
  readonly programId: string;
  readonly limit: number;
  readonly before?: string | null;
  readonly subjectId?: string | null;
  readonly actorId?: string | null;
  readonly action?: string | null;
  /** Only what people did. */
  readonly isByPerson?: boolean;
}

export interface ApplicationCount {
  readonly state: string;
  readonly role: ApplicationRole;
  readonly count: number;
}
