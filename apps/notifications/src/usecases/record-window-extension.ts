import type { EventOf } from '@bookends/events/contracts';
import { cycleRules } from '../domain/default-program';
import type { RecordPorts } from './record-ports';

/** Tells applicants that they have more time: once for each new date. */
export async function recordWindowExtension(
  { occurrences }: RecordPorts,
  event: EventOf<'cycle.window-extended'>,
): Promise<void> {
  const { cycleId, window, previousClosesOn, closesOn } = event.payload;
  const rules = cycleRules.filter(({ trigger }) => trigger.on === 'window-extended' && trigger.window === window);
  await occurrences.cause(
    ...rules.map(({ template }) => ({
      programId: event.programId!,
      cycleId,
      template,
      scopeId: cycleId,
      occursAs: closesOn,
      dueAt: event.occurredAt,
      facts: { previousOn: previousClosesOn, on: closesOn },
    })),
  );
}
