import type { EventHandlers } from '@bookends/events';
import type { EntityManager } from 'typeorm';
import { noteAnnouncement } from '../usecases/note-announcement';
import type { ProgramPorts, ProgramStores } from '../usecases/program-stores';

/**
 * What the program side does at the news of others.
 *
 * Trigger: run.announced. Effect: the cycle is announced. Idempotency key: the event's id, and the state of the cycle.
 * Retry: by the letters' own policy. When exhausted: the sender's relay revives the letter.
 */
export function programHandlers(
  ports: Pick<ProgramPorts, 'clock' | 'newId'> & { readonly storesOf: (manager: EntityManager) => ProgramStores },
): EventHandlers {
  return {
    'run.announced': (manager, event) => {
      const unitOfWork: ProgramPorts['unitOfWork'] = { run: (work) => work(ports.storesOf(manager)) };
      return noteAnnouncement({ ...ports, unitOfWork }, event.payload.cycleId);
    },
  };
}
