import type { EventOf } from '@bookends/events/contracts';
import type { RecordPorts } from './record-ports';

/** Keeps how to write to a person. */
export async function recordPerson({ projections }: RecordPorts, event: EventOf<'person.recorded'>): Promise<void> {
  await projections.recordPerson(event.payload);
}
