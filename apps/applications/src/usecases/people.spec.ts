import { OTHER_ID, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { programPorts } from '../persistence/program-ports-under-test';
import { grantRole, revokeRole, type ChangeRoleInput } from './change-role';
import { identifyPerson } from './identify-person';
import { updateProfile } from './update-profile';

const change = (traits: Partial<ChangeRoleInput> = {}): ChangeRoleInput => ({
  programId: PROGRAM_ID,
  personId: PERSON_ID,
  role: 'REVIEWER',
  actorId: OTHER_ID,
  ...traits,
});

describe('identifying a person', () => {
  it('registers somebody new, once', async () => {
    const ports = await programPorts();
    const first = await identifyPerson(ports, 'new@example.org');
    const again = await identifyPerson(ports, 'new@example.org');
    expect(again.person).toEqual(first.person);
    expect(ports.letters('person.recorded')).toMatchObject([{ email: 'new@example.org', revision: 1 }]);
  });

  it('tells what somebody known holds', async () => {
    const ports = await programPorts();
    await grantRole(ports, change());
    expect(await identifyPerson(ports, 'ada@example.org')).toMatchObject({
      person: { id: PERSON_ID },
      roles: [{ programId: PROGRAM_ID, role: 'REVIEWER' }],
    });
    expect(ports.letters('person.recorded')).toEqual([]);
  });
});

describe('changing the profile', () => {
  it('tells the others with a rising revision, and nothing when nothing changed', async () => {
    const ports = await programPorts();
    await updateProfile(ports, { personId: PERSON_ID, changes: { givenName: 'Ada' } });
    await updateProfile(ports, { personId: PERSON_ID, changes: { givenName: 'Ada' } });
    await updateProfile(ports, { personId: PERSON_ID, changes: { locale: 'pl' } });
    expect(ports.letters('person.recorded')).toMatchObject([
      { givenName: 'Ada', locale: 'en-US', revision: 2 },
      { givenName: 'Ada', locale: 'pl', revision: 3 },
    ]);
    expect(ports.audited()).toEqual([
      ['person.changed', PERSON_ID],
      ['person.changed', PERSON_ID],
    ]);
  });

  it.each([
    [PERSON_ID, { timeZone: 'Nowhere' }, 'unknown-time-zone'],
    [OTHER_ID, {}, 'unknown-person'],
  ])('of %s to %j is refused', async (personId, changes, reason) => {
    const ports = await programPorts();
    expect(await updateProfile(ports, { personId, changes })).toMatchObject({ isOk: false, rejection: { reason } });
  });
});

describe('roles', () => {
  it('given twice are given once', async () => {
    const ports = await programPorts();
    await grantRole(ports, change());
    await grantRole(ports, change());
    expect(ports.letters('role.recorded')).toEqual([
      { personId: PERSON_ID, role: 'REVIEWER', isHeld: true, revision: 1 },
    ]);
    expect(ports.audited()).toEqual([['role.granted', OTHER_ID]]);
  });

  it('taken end the sessions of who held them; given do not', async () => {
    const ports = await programPorts();
    const validFrom = () => ports.stores.peopleById.get(PERSON_ID)!.sessionsValidFrom;
    await grantRole(ports, change());
    expect(validFrom()).toEqual(new Date(0));
    await revokeRole(ports, change());
    expect(validFrom()).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(ports.letters('role.recorded').map(({ isHeld, revision }) => [isHeld, revision])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('that were never held are taken without a trace', async () => {
    const ports = await programPorts();
    expect((await revokeRole(ports, change())).isOk).toBe(true);
    expect(ports.stores.letters).toEqual([]);
  });

  it('leave a program with one coordinator at least', async () => {
    const ports = await programPorts();
    await grantRole(ports, change({ role: 'COORDINATOR' }));
    expect(await revokeRole(ports, change({ role: 'COORDINATOR' }))).toEqual({
      isOk: false,
      rejection: { reason: 'last-coordinator' },
    });
  });

  it.each([
    [{ programId: OTHER_ID }, 'unknown-program'],
    [{ personId: OTHER_ID }, 'unknown-person'],
  ])('for %j are refused', async (traits, reason) => {
    const ports = await programPorts();
    expect(await grantRole(ports, change(traits))).toEqual({ isOk: false, rejection: { reason } });
  });
});
