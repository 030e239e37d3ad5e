import { ok, rejected, type Result } from '@bookends/result';
import { mayRevoke, withHeld, type ProgramRole, type RevokeRejection, type RoleGrant } from '../domain/role-grant';
import { roleLetter } from './program-letters';
import type { ProgramPorts, ProgramStores } from './program-stores';

export interface ChangeRoleInput {
  readonly programId: string;
  readonly personId: string;
  readonly role: ProgramRole;
  readonly actorId: string;
}

export type ChangeRoleRejection =
  RevokeRejection | { readonly reason: 'unknown-person' } | { readonly reason: 'unknown-program' };

/** Gives a role; giving it again changes nothing. */
export const grantRole = (ports: ProgramPorts, input: ChangeRoleInput) => change(ports, input, true);

/** Takes a role and ends the sessions of who held it; a program keeps its last coordinator. */
export const revokeRole = (ports: ProgramPorts, input: ChangeRoleInput) => change(ports, input, false);

async function change(
  ports: ProgramPorts,
  input: ChangeRoleInput,
  isHeld: boolean,
): Promise<Result<RoleGrant | null, ChangeRoleRejection>> {
  const at = await ports.clock.now();
  return ports.unitOfWork.run<Result<RoleGrant | null, ChangeRoleRejection>>(async (stores) => {
    const { programId, personId, role, actorId } = input;
    if (!(await stores.programs.find(programId))) return rejected({ reason: 'unknown-program' });
    if (!(await stores.people.find(personId))) return rejected({ reason: 'unknown-person' });
    const holders = await stores.roles.countHolders(programId, role);
    const before = await stores.roles.find({ programId, personId, role });
    if (!isHeld && !before?.isHeld) return ok(before);
    const allowed = isHeld ? ok() : mayRevoke(role, holders);
    if (!allowed.isOk) return allowed;
    const whose = { programId, personId, role };
    const grant = withHeld(before, { ...whose, isHeld, changedBy: actorId, changedAt: at });
    if (grant !== before) await keep(ports, stores, grant, at);
    return ok(grant);
  });
}

async function keep({ newId }: ProgramPorts, stores: ProgramStores, grant: RoleGrant, at: Date): Promise<void> {
  const { programId, personId, role, isHeld, changedBy } = grant;
  await stores.roles.save(grant);
  if (!isHeld) await stores.people.endSessions(personId);
  await stores.outbox.add(roleLetter(grant, { id: newId(), at }));
  const action = isHeld ? 'role.granted' : 'role.revoked';
  const facts = { role };
  await stores.audit.add({
    programId,
    actorId: changedBy,
    action,
    subjectKind: 'person',
    subjectId: personId,
    facts,
    at,
  });
}
