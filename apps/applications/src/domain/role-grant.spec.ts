import { OTHER_ID, PERSON_ID, PROGRAM_ID } from './program-examples';
import { mayRevoke, programRoles, withHeld, type RoleGrant } from './role-grant';

const at = new Date('2021-08-01T12:00:00Z');
const next = (isHeld: boolean): Omit<RoleGrant, 'revision'> => {
  const whose = { programId: PROGRAM_ID, personId: PERSON_ID, role: 'REVIEWER' } as const;
  return { ...whose, isHeld, changedBy: OTHER_ID, changedAt: at };
};

describe('a role in a program', () => {
  it('given for the first time has revision 1', () => {
    expect(withHeld(null, next(true))).toEqual({ ...next(true), revision: 1 });
  });

  it('taken and given again rises with each change', () => {
    const given = withHeld(null, next(true));
    const taken = withHeld(given, next(false));
    expect([taken.isHeld, taken.revision, withHeld(taken, next(true)).revision]).toEqual([false, 2, 3]);
  });

  it.each([true, false])('that stands so already (%s) stays the very same', (isHeld) => {
    const grant = { ...next(isHeld), revision: 4 };
    expect(withHeld(grant, next(isHeld))).toBe(grant);
  });

  it.each(programRoles)('of %s may be taken from one of two', (role) => {
    expect(mayRevoke(role, 2).isOk).toBe(true);
  });

  it('is never taken from the last coordinator', () => {
    expect(mayRevoke('COORDINATOR', 1)).toEqual({ isOk: false, rejection: { reason: 'last-coordinator' } });
    expect(mayRevoke('REVIEWER', 1).isOk).toBe(true);
  });
});
