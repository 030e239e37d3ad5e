import { newPerson, type Person } from '../domain/person';
import type { RoleGrant } from '../domain/role-grant';
import { personLetter } from './program-letters';
import type { ProgramPorts } from './program-stores';

/** Who has this address, and what they hold. Somebody new is registered, once, also when two requests come at a time. */
export async function identifyPerson(
  ports: ProgramPorts,
  email: string,
): Promise<{ readonly person: Person; readonly roles: readonly RoleGrant[] }> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run(async ({ people, roles, outbox }) => {
    const known = await people.findByAddress(email);
    if (known) return { person: known, roles: await roles.heldBy(known.id) };
    const person = newPerson({ id: ports.newId(), email, at });
    if (!(await people.register(person))) return { person: (await people.findByAddress(email))!, roles: [] };
    await outbox.add(personLetter(person, { id: ports.newId(), at }));
    return { person, roles: [] };
  });
}
