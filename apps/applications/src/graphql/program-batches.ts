import type { Batch } from '@bookends/subgraph';
import type { Cycle, WindowChange } from '../domain/cycle';
import type { Form } from '../domain/form';
import type { Person } from '../domain/person';
import type { Program } from '../domain/program';
import type { RoleGrant } from '../domain/role-grant';
import type { ApplicationCount, ProgramReads } from '../usecases/program-reads';

/** One stable function for each kind of read: what a request asks for in one tick becomes one statement. */
export interface ProgramBatches {
  readonly programs: Batch<string, Program>;
  readonly cycles: Batch<string, Cycle>;
  readonly cyclesOf: Batch<string, readonly Cycle[]>;
  readonly windowChangesOf: Batch<string, readonly WindowChange[]>;
  readonly formsOf: Batch<string, readonly Form[]>;
  readonly applicationCountsOf: Batch<string, readonly ApplicationCount[]>;
  readonly people: Batch<string, Person>;
  readonly rolesOf: Batch<string, readonly RoleGrant[]>;
}

export function createProgramBatches(reads: ProgramReads): ProgramBatches {
  return {
    programs: (ids) => reads.programs(ids),
    cycles: (ids) => reads.cycles(ids),
    cyclesOf: (ids) => reads.cyclesOf(ids),
    windowChangesOf: (ids) => reads.windowChangesOf(ids),
    formsOf: (ids) => reads.formsOf(ids),
    applicationCountsOf: (ids) => reads.applicationCountsOf(ids),
    people: (ids) => reads.people(ids),
    rolesOf: (ids) => reads.rolesOf(ids),
  };
}
