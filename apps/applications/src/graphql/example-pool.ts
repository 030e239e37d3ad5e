import { asPerson, type PersonIdentity, type Role } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import type { Cycle } from '../domain/cycle';
import { menteeQuestions, mentorQuestions } from '../domain/default-forms';
import { newPerson } from '../domain/person';
import { CYCLE_ID, exampleCycle, exampleProgram, PROGRAM_ID } from '../domain/program-examples';
import type { ProgramPorts, ProgramStores } from '../usecases/program-stores';

/** The window of the reference cycle, as it was after it had been extended. */
const OPEN_CYCLE: Partial<Cycle> = {
  state: 'OPEN',
  windows: exampleCycle().windows.map((window) =>
    window.key === 'APPLICATIONS' ? { ...window, closesOn: '2021-10-11' } : window,
  ),
};

/** For specs: the example's program with a cycle that takes applications. */
export async function keepCycle({ programs, cycles }: ProgramStores, traits: Partial<Cycle>): Promise<void> {
  await programs.add(exampleProgram());
  const form = { programId: PROGRAM_ID, cycleId: CYCLE_ID, version: 1 };
  await cycles.add(exampleCycle({ ...OPEN_CYCLE, ...traits }), [
    { ...form, id: newId(), role: 'MENTOR', questions: mentorQuestions },
    { ...form, id: newId(), role: 'MENTEE', questions: menteeQuestions },
  ]);
}

/** For specs: somebody with an account, holding these roles in the example's program. */
export async function keepPerson(
  { unitOfWork, clock }: ProgramPorts,
  name: string,
  roles: readonly Role[],
): Promise<PersonIdentity> {
  const personId = newId();
  const email = `${name}@example.org`;
  const at = await clock.now();
  await unitOfWork.run(async (stores) => {
    const person = newPerson({ id: personId, email, at });
    await stores.people.register({ ...person, givenName: name, familyName: 'Test' });
    const grant = { programId: PROGRAM_ID, personId, isHeld: true, revision: 1, changedBy: null, changedAt: at };
    for (const role of roles) await stores.roles.save({ ...grant, role });
  });
  return asPerson({ personId, email, roles: roles.map((role) => ({ programId: PROGRAM_ID, role })) });
}
