import type { EventHandlers } from '@bookends/events';
import { recordApplication } from '../usecases/record-applications';
import { recordCycle, recordProgram } from '../usecases/record-cycle';
import type { MatchingStores } from '../usecases/stores';

type Manager = Parameters<NonNullable<EventHandlers['cycle.recorded']>>[0];

// Trigger: letters of the applications. Effect: matching's copies, and what follows when somebody leaves. Idempotency key:
// the event's id (inbox) and the subject's revision. Retry and exhaustion: as for all letters, see @bookends/events.

export function letterHandlers(ports: {
  readonly storesOf: (manager: Manager) => MatchingStores;
  readonly newId: () => string;
}): EventHandlers {
  const { storesOf, newId } = ports;
  return {
    'program.recorded': (manager, event) => recordProgram(storesOf(manager), event),
    'cycle.recorded': (manager, event) => recordCycle(storesOf(manager), event),
    'application.recorded': (manager, event) => recordApplication(storesOf(manager), event, newId),
  };
}
