import { parentPort, workerData } from 'node:worker_threads';
import { computeOrder } from '../usecases/compute-order';
import type { ThreadInput, ThreadMessage } from './compute-in-thread';

// The body of the thread that computes one run: the worker process stays free to renew the lease and to cancel.

const REPORT_EVERY_MS = 100;

const { order, cancel } = workerData as ThreadInput;
let reportedAt = 0;

const computation = computeOrder(order, {
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
tell({ computation });

function tell(message: ThreadMessage): void {
  parentPort!.postMessage(message);
}
