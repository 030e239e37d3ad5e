import { parentPort, workerData } from 'node:worker_threads';
import { performTask } from '../usecases/engine-task';
import type { ThreadInput, ThreadMessage } from './ask-in-thread';

// The body of the thread that does one task of the engine: its process stays free to answer, to renew leases, to cancel.

const REPORT_EVERY_MS = 100;

const { task, cancel } = workerData as ThreadInput;
let reportedAt = 0;

const answer = performTask(task, {
  signal: {
    get aborted() {
      return Atomics.load(cancel, 0) === 1;
    },
  },
  onProgress: (progress) => {
    const now = performance.now();
    if (now - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = now;
    tell({ progress });
  },
});
tell({ answer });

function tell(message: ThreadMessage): void {
  parentPort!.postMessage(message);
}
