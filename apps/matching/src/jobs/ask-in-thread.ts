import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnswerTo, AskEngine, EngineTask, RunProgress, TaskWatch } from '../usecases/engine-task';

/** What a thread is given; `cancel[0]` turns 1 when it shall stop. */
export interface ThreadInput {
  readonly task: EngineTask;
  readonly cancel: Int32Array;
}

export type ThreadMessage = { readonly progress: RunProgress } | { readonly answer: AnswerTo<EngineTask> };

/**
 * Does tasks of the engine in threads of their own, at most so many at once; others wait their turn. Aborting a running
 * computation ends it within 50 ms; a thread that dies throws.
 */
export function askInThreads(atOnce: number): AskEngine {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async <Task extends EngineTask>(task: Task, watch?: TaskWatch) => {
    await turn();
    return (doInThread(task, watch) as Promise<AnswerTo<Task>>).finally(leave);
  };
}

function doInThread(task: EngineTask, { onProgress, signal }: TaskWatch = {}): Promise<AnswerTo<EngineTask>> {
  return new Promise((resolve, reject) => {
    const cancel = new Int32Array(new SharedArrayBuffer(4));
    const input: ThreadInput = { task, cancel };
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
      resolve(message.answer);
    });
    thread.once('error', (error) => {
      settle();
      reject(error);
    });
    thread.once('exit', (code) => reject(new Error(`the engine's thread ended with code ${code} and no answer`)));
  });
}

/** Beside this file, compiled when it is compiled and TypeScript when it is TypeScript. */
const extension = extname(__filename);
const threadFile = join(__dirname, `engine-thread${extension}`);
const execArgv = extension === '.ts' ? ['-C', '@bookends/source', '-r', '@swc-node/register'] : [];
