import type { EventOf } from '@bookends/events/contracts';
import type { RecordPorts } from './record-ports';

/** Keeps who holds a role; a coordinator of whom we hear late still gets what fired meanwhile. */
export async function recordRole(ports: RecordPorts, event: EventOf<'role.recorded'>): Promise<void> {
  const programId = event.programId!;
  const isNews = await ports.projections.recordRole({ ...event.payload, programId });
  const { role, isHeld } = event.payload;
  if (isNews && isHeld && role === 'COORDINATOR')
    await ports.occurrences.joinLateCoordinator({ programId, happenedAt: event.occurredAt });
}
