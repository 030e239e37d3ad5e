import { ruleOf } from '../domain/default-program';
import { settleLostAttempt } from '../domain/settle-attempt';
import type { NoticeQueue } from './notices';

const BATCH = 100;

/**
 * Frees the notices whose worker fell silent. Each is marked as ambiguous, since nobody knows whether its mail left, and
 * is sent again or held for a person, as its rule says.
 */
export async function reviveLostNotices(notices: Pick<NoticeQueue, 'findLost' | 'settle'>): Promise<number> {
  const lost = await notices.findLost(BATCH);
  for (const notice of lost) {
    const settlement = settleLostAttempt(ruleOf(notice.template).onAmbiguous, notice.losses);
    await notices.settle(notice, { settlement, outcome: 'lost', code: null, detail: settlement.reason });
  }
  return lost.length;
}
