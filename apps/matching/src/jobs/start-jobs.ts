import type { Clock, Sweep } from '@bookends/clock';
import { consumeEvents, createRelay } from '@bookends/events';
import type { Queues } from '@bookends/jobs';
import type { EngineRuns } from '../usecases/engine-runs';
import type { flagOverdueConfirmations } from '../usecases/flag-overdue-confirmations';
import { askInThreads } from './ask-in-thread';
import { computeRunJob, computeRunQueue } from './compute-run.job';
import { letterHandlers } from './read-letters.job';
import { sweepConfirmations } from './sweep-confirmations';
import { sweepRuns } from './sweep-runs';

/** How often a computing worker renews its lease, writes progress and notices a cancellation. */
const BEAT_MS = 250;

type LetterPorts = Pick<Parameters<typeof consumeEvents>[0], 'dataSource' | 'queues' | 'sealer'>;
type RelayPorts = Pick<Parameters<typeof createRelay>[0], 'logger'>;

export type JobPorts = LetterPorts &
  RelayPorts &
  Parameters<typeof letterHandlers>[0] &
  Parameters<typeof flagOverdueConfirmations>[0] & {
    readonly queues: Queues;
    readonly engine: EngineRuns;
    readonly clock: Clock;
  };

/** Starts reading letters and computing runs, and gives the sweeps that keep both going. */
export function startJobs(ports: JobPorts): { readonly sweeps: readonly Sweep[] } {
  const { dataSource, queues, sealer, logger, engine, clock } = ports;
  const handlers = letterHandlers(ports);
  consumeEvents({ consumer: 'matching', dataSource, queues, sealer, handlers, concurrency: 4 });
  const job = computeRunJob({ engine, ask: askInThreads(1), clock, beatMs: BEAT_MS });
  queues.startWorker(computeRunQueue, job, { concurrency: 1 });
  const relay = createRelay({ dataSource, queues, sealer, logger });
  // The relay last: it counts the letters that the sweeps before it wrote, so that a demo's clock waits for them.
  return { sweeps: [sweepRuns(engine, queues.queue(computeRunQueue)), sweepConfirmations(ports), relay.sweep] };
}
