import type { Clock } from '@bookends/clock';
import { ruleOf } from '../domain/default-program';
import { settleLostAttempt } from '../domain/settle-attempt';
import type { NoticeQueue } from './notices';

const BATCH = 100;

/**
 * Frees the notices whose worker fell silent. Each is marked as ambiguous, since nobody knows whether its mail left, and
 * is sent again or held for a person, as its rule says.
 */
export async function reviveLostNotices(ports: {
  readonly notices: Pick<NoticeQueue, 'findLost' | 'settle'>;
  readonly clock: Clock;
}): Promise<number> {
  const lost = await ports.notices.findLost(BATCH);
  for (const notice of lost) {
    const settlement = settleLostAttempt(ruleOf(notice.template).onAmbiguous, notice.attempts, await ports.clock.now());
    await ports.notices.settle(notice, { settlement, outcome: 'lost', code: null, detail: settlement.reason });
  }
  return lost.length;
}
