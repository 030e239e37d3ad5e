import { fillDemo, makeDemoAnew, type DemoParts } from './demo';
import type { DemoBoard } from './demo-board';
import { isOwnDemo } from './demo-mark';
import { Sentence } from './sentence';

/** Everything but the gateway and the database: it is stopped while the demo is emptied. */
export interface Contexts {
  stop(): Promise<void>;
  /** Resolves when all of it answers. */
  start(): Promise<void>;
}

/**
 * Makes the demo anew while the gateway asks everybody to wait: contexts and mailbox stop, what the demo holds is removed,
 * and it is filled again. A demo that is not ours is left alone. Killed at any moment, the next start finishes it: from the
 * statement that empties the database on, the demo is marked as one that was never filled.
 */
export async function resetDemo(
  parts: DemoParts & { readonly board: DemoBoard; readonly contexts: Contexts },
): Promise<void> {
  const { board, contexts, signal } = parts;
  if (board.isBusy) return;
  board.begin('resetting');
  const progress = board.following(parts.progress);
  try {
    progress.step('Resetting the demo, as somebody asked for');
    if (!(await isOwnDemo(parts.ownerUrl))) throw new Sentence('This demo was not made by Bookends: it is left alone.');
    progress.step('Stopping everything but the gateway');
    await contexts.stop();
    if (signal.aborted) return;
    await makeDemoAnew({ ...parts, progress });
    if (signal.aborted) return;
    progress.step('Starting everything again');
    await contexts.start();
    if (signal.aborted) return;
    await fillDemo({ ...parts, board });
    progress.step('The demo is new');
  } catch (error) {
    if (signal.aborted) return;
    const failure = error instanceof Error ? error.message : String(error);
    parts.progress.trouble(`The demo was not reset: ${failure}`);
    await contexts.start().catch((fault: Error) => parts.progress.trouble(fault.message));
    board.end(failure);
  }
}
