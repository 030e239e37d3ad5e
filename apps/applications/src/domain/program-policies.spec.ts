import { OTHER_ID, PERSON_ID, PROGRAM_ID } from './program-examples';
import { mayCoordinate, mayCreateProgram, mayGrantRoles, type ProgramViewer } from './program-policies';
import { programRoles } from './role-grant';

const viewer = (role?: string, programId = PROGRAM_ID, isAdministrator = false): ProgramViewer => ({
  personId: PERSON_ID,
  isAdministrator,
  roles: role ? [{ programId, role }] : [],
});

describe('who may do what in a program', () => {
  it.each<readonly [string, ProgramViewer, boolean, boolean, boolean]>([
    ['a coordinator of it', viewer('COORDINATOR'), true, true, true],
    ['a coordinator of another', viewer('COORDINATOR', OTHER_ID), true, false, false],
    ['an administrator', viewer(undefined, PROGRAM_ID, true), true, false, true],
    ['somebody without a role', viewer(), false, false, false],
    ...programRoles
      .filter((role) => role !== 'COORDINATOR')
      .map((role) => [role, viewer(role), false, false, false] as const),
  ])('%s: create a program, coordinate this one, grant its roles', (_, who, create, coordinate, grant) => {
    expect([mayCreateProgram(who), mayCoordinate(who, PROGRAM_ID), mayGrantRoles(who, PROGRAM_ID)]).toEqual([
      create,
      coordinate,
      grant,
    ]);
  });
});
