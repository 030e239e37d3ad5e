import { holdsAnyRole, holdsRole, isAdministrator, isCoordinator, isPerson, isStaff, programsWithRole } from './roles';
import { asAdministrator, asAnonymous, asCoordinator, asGateway, asPerson, asReviewer } from './test-identities';

describe('roles', () => {
  it('count only in the program in which they were given', () => {
    expect(isCoordinator(asCoordinator('p-1'), 'p-1')).toBe(true);
    expect(isCoordinator(asCoordinator('p-1'), 'p-2')).toBe(false);
    expect(isStaff(asReviewer('p-1'), 'p-2')).toBe(false);
  });

  it('do not contain each other', () => {
    expect(holdsRole(asCoordinator('p-1'), 'p-1', 'REVIEWER')).toBe(false);
    expect(holdsAnyRole(asCoordinator('p-1'), 'p-1', ['REVIEWER', 'COORDINATOR'])).toBe(true);
    expect(isCoordinator(asAdministrator(), 'p-1')).toBe(false);
  });

  it('belong to nobody who is not a person', () => {
    for (const viewer of [asGateway(), asAnonymous()]) {
      expect(isStaff(viewer, 'p-1')).toBe(false);
      expect(isAdministrator(viewer)).toBe(false);
      expect(programsWithRole(viewer, 'COORDINATOR')).toEqual([]);
    }
  });

  it('tell the programs in which one is held', () => {
    expect(programsWithRole(asCoordinator('p-1'), 'COORDINATOR')).toEqual(['p-1']);
    expect(programsWithRole(asReviewer('p-1'), 'COORDINATOR')).toEqual([]);
  });

  it('know a person by id', () => {
    expect(isPerson(asPerson({ personId: 'a' }), 'a')).toBe(true);
    expect(isPerson(asPerson({ personId: 'a' }), 'b')).toBe(false);
  });
});
