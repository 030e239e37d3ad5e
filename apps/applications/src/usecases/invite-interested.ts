import type { EventOf } from '@bookends/events/contracts';
import { windowOf, type Cycle } from '../domain/cycle';
import { isTakingApplications } from '../domain/cycle-clock';
import { invited, type Interest } from '../domain/interest';
import type { InterestPorts } from './interest-stores';

const INVITED_AT_A_TIME = 500;

type InvitingPorts = Omit<InterestPorts, 'tokens' | 'clock'>;

/**
 * Tells every confirmed interest of a program whose applications are taken, once each, and forgets the addresses whose
 * time is over; answers when the next one is. Running it again, or in two processes at once, changes nothing.
 */
export async function inviteInterested(ports: InvitingPorts, now: Date): Promise<Date | null> {
  const taking = await ports.unitOfWork.run(async ({ cycles }) =>
    (await cycles.underWay()).filter((cycle) => isTakingApplications(cycle, now)),
  );
  for (const cycle of taking) while ((await inviteSome(ports, cycle, now)) === INVITED_AT_A_TIME);
  return ports.unitOfWork.run(({ interests }) => interests.forget(now));
}

/** Their rows and letters in one transaction. How many were told. */
function inviteSome({ unitOfWork, newId }: InvitingPorts, cycle: Cycle, now: Date): Promise<number> {
  return unitOfWork.run(async ({ interests, programs, outbox }) => {
    const waiting = await interests.lockConfirmed(cycle.programId, INVITED_AT_A_TIME);
    if (waiting.length === 0) return 0;
    const program = await programs.find(cycle.programId);
    await interests.save(...waiting.map((interest) => invited(interest, now)));
    await outbox.add(
      ...waiting.map((interest) => invitation(interest, cycle, program!.name, { id: newId(), at: now })),
    );
    return waiting.length;
  });
}

function invitation(
  { id: interestId, email, locale }: Interest,
  cycle: Cycle,
  programName: string,
  { id, at }: { readonly id: string; readonly at: Date },
): EventOf<'interest.invited'> {
  const { programId, id: cycleId, name: cycleName } = cycle;
  const { closesOn } = windowOf(cycle, 'APPLICATIONS');
  const payload = { interestId, email, locale, programName, cycleId, cycleName, closesOn };
  return { id, type: 'interest.invited', programId, occurredAt: at, payload };
}
