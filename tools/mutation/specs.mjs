import * as path from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * One warm worker that runs tests against changed sources. A test may take as many milliseconds as `limitOf` says
 * (undefined: before the first test begins), then its worker is ended and the next order gets another one. They are
 * milliseconds of the processor, so that other work on the machine kills no mutant.
 */
export function openSpecs({ checkout, library, runs }) {
  let worker;
  /** What to do with the next message of the worker. */
  let hear = () => {};
  const start = () => {
    const made = new Worker(path.join(import.meta.dirname, 'worker.cjs'), {
      workerData: { checkout, library, runs },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    made.on('message', (message) => made === worker && hear(message));
    made.on('error', (error) => made === worker && hear({ broken: String(error.message) }));
    return made;
  };
  const end = () => {
    void worker?.terminate();
    worker = undefined;
  };

  /** The result of each test that was run: `{ spec, at, title, ms, hits, failed }`; the last one failed where one did. */
  const run = (order, limitOf) =>
    new Promise((resolve) => {
      worker ??= start();
      let timer;
      const giveUp = (failed) => {
        clearInterval(timer);
        end();
        resolve([{ failed }]);
      };
      const wait = (test) => {
        clearInterval(timer);
        const until = usedMs() + limitOf(test);
        timer = setInterval(() => usedMs() > until && giveUp('timeout'), 200);
      };
      hear = ({ begins, results, broken }) => {
        if (broken !== undefined) giveUp(broken);
        else if (begins) wait(begins);
        else {
          clearInterval(timer);
          resolve(results);
        }
      };
      wait(undefined);
      worker.postMessage(order);
    });
  return { run, end };
}

/** What this process, worker included, has used of the processor. */
function usedMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
