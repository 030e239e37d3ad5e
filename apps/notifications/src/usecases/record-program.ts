import type { EventOf } from '@bookends/events/contracts';
import type { RecordPorts } from './record-ports';

/** Keeps a program's name. */
export async function recordProgram({ projections }: RecordPorts, event: EventOf<'program.recorded'>): Promise<void> {
  await projections.recordProgram({ ...event.payload, programId: event.programId! });
}
