import { get } from 'node:http';
import { Sentence } from './sentence';
import type { Supervised } from './supervise';

const LIMIT_MS = 90_000;
const PAUSE_MS = 100;
const HOPELESS = 3;

/**
 * Resolves when the process answers 200 at its readiness address. Rejects with the end of its log when it died three
 * times over or did not get ready within a minute and a half.
 */
export async function untilReady(child: Supervised, isStopping: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + LIMIT_MS;
  while (!isStopping()) {
    if (child.pid !== undefined && (await answers(child.member.readyUrl))) return;
    if (child.earlyDeaths >= HOPELESS) throw new Sentence(`${child.member.name} cannot start:\n${child.tail()}`);
    if (Date.now() > giveUpAt) throw new Sentence(`${child.member.name} did not get ready in time:\n${child.tail()}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function answers(url: string): Promise<boolean> {
  return new Promise((answer) => {
    const request = get(url, { timeout: 3_000, headers: { connection: 'close' } }, (response) => {
      response.resume();
      answer(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => answer(false));
  });
}
