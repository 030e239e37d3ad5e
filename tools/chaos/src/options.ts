import { parseArgs } from 'node:util';
import { FAULTS, type Fault } from './fault-plan';

/** What breaks the product on purpose: the checks must see it. */
export const BREAKS = ['none', 'sent-first', 'job-is-truth'] as const;
export type Break = (typeof BREAKS)[number];

export interface ChaosOptions {
  readonly notices: number;
  readonly faults: number;
  /** The kinds that strike, in turn. */
  readonly kinds: readonly Fault[];
  readonly seed: number;
  readonly workers: number;
  /** Over how many seconds notices fall due and faults strike. */
  readonly seconds: number;
  /** redis://…, or undefined for the queue in PostgreSQL. */
  readonly redis: string | undefined;
  readonly breaks: Break;
  /** How long the backlog may stand still before the run is called stuck. */
  readonly patienceSeconds: number;
  readonly isJson: boolean;
}

/** Reads the command line; throws a sentence for what cannot be. */
export function readOptions(words: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      notices: { type: 'string', default: '1000' },
      faults: { type: 'string', default: '20' },
      only: { type: 'string', default: FAULTS.join(',') },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
      seconds: { type: 'string', default: '30' },
      redis: { type: 'string' },
      break: { type: 'string', default: 'none' },
      patience: { type: 'string', default: '45' },
      json: { type: 'boolean', default: false },
    },
  });
  const breaks = BREAKS.find((name) => name === values.break);
  if (breaks === undefined) throw new Error(`--break is one of ${BREAKS.join(', ')}.`);
  return {
    notices: positive('notices', values.notices),
    faults: positive('faults', values.faults),
    kinds: values.only.split(',').map(knownFault),
    seed: positive('seed', values.seed),
    workers: positive('workers', values.workers),
    seconds: positive('seconds', values.seconds),
    patienceSeconds: positive('patience', values.patience),
    redis: values.redis,
    breaks,
    isJson: values.json,
  };
}

function knownFault(name: string): Fault {
  const fault = FAULTS.find((each) => each === name);
  if (fault === undefined) throw new Error(`--only takes some of ${FAULTS.join(', ')}.`);
  return fault;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number from 1.`);
  return value;
}
