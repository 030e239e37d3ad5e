import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Computation, RunOrder, RunProgress } from '../usecases/compute-order';

/** What a thread is given; `cancel[0]` turns 1 when it shall stop. */
export interface ThreadInput {
  readonly order: RunOrder;
  readonly cancel: Int32Array;
}

export type ThreadMessage = { readonly progress: RunProgress } | { readonly computation: Computation };

export interface ComputationWatch {
  readonly onProgress?: (progress: RunProgress) => void;
  readonly signal?: AbortSignal;
}

/** Computes a run in a thread of its own. Aborting ends it with `cancelled` within 50 ms; a thread that dies throws. */
export type Compute = (order: RunOrder, watch?: ComputationWatch) => Promise<Computation>;

export const computeInThread: Compute = (order, { onProgress, signal } = {}) =>
  new Promise((resolve, reject) => {
    const cancel = new Int32Array(new SharedArrayBuffer(4));
    const input: ThreadInput = { order, cancel };
    const thread = new Worker(threadFile, { workerData: input, execArgv });
    const stop = (): void => void Atomics.store(cancel, 0, 1);
    const settle = (): void => {
      signal?.removeEventListener('abort', stop);
      void thread.terminate();
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    thread.on('message', (message: ThreadMessage) => {
      if ('progress' in message) return onProgress?.(message.progress);
      settle();
      resolve(message.computation);
    });
    thread.once('error', (error) => {
      settle();
      reject(error);
    });
    thread.once('exit', (code) => reject(new Error(`the computing thread ended with code ${code} and no answer`)));
  });

/** Beside this file, compiled when it is compiled and TypeScript when it is TypeScript. */
const extension = extname(__filename);
const threadFile = join(__dirname, `compute-thread${extension}`);
const execArgv = extension === '.ts' ? ['-C', '@bookends/source', '-r', '@swc-node/register'] : [];
