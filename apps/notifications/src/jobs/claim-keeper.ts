import type { NoticeQueue } from '../usecases/notices';
import type { ClaimKeeper } from '../usecases/send-notice';

const RENEW_EVERY_MS = 1_500;
const FIRST_PAUSE_MS = 50;

/**
 * Keeps the claims of this process alive. The lease is short, so that what a killed worker held is free again within
 * seconds; a living worker renews it, so that a slow mail server does not end it.
 */
export function createClaimKeeper(
  notices: Pick<NoticeQueue, 'renew'>,
  settings: { readonly leaseMs: number; readonly insistMs: number; readonly onError: (error: unknown) => void },
): ClaimKeeper & { stop(): void } {
  const held = new Set<string>();
  const timer = setInterval(() => {
    if (held.size > 0) notices.renew([...held], settings.leaseMs).catch(settings.onError);
  }, RENEW_EVERY_MS);
  return {
    leaseMs: settings.leaseMs,
    hold: async (claimToken, work) => {
      held.add(claimToken);
      try {
        return await work();
      } finally {
        held.delete(claimToken);
      }
    },
    insist: async (write) => {
      const endsAt = performance.now() + settings.insistMs;
      for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, 1_000)) {
        try {
          await write();
          return;
        } catch (error) {
          settings.onError(error);
          if (performance.now() > endsAt) throw error;
          await new Promise((resume) => setTimeout(resume, pauseMs));
        }
      }
    },
    stop: () => clearInterval(timer),
  };
}
