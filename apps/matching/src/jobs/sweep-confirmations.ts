import type { Sweep } from '@bookends/clock';
import { flagOverdueConfirmations } from '../usecases/flag-overdue-confirmations';

/** Tells, once for each match, that its time to confirm is over. */
export function sweepConfirmations(ports: Parameters<typeof flagOverdueConfirmations>[0]): Sweep {
  return async (now) => ({ ...(await flagOverdueConfirmations(ports, now)), backlog: 0 });
}
