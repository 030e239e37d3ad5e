import type { Pair } from '../domain/candidate';
import type { PairExplanation } from '../domain/explain-pair';
import type { ApplicationId, RunId } from '../domain/ids';
import type { Run } from '../domain/run';
import type { WayIn } from '../domain/way-in';
import type { RunOrder } from '../domain/posed-run';
import type { EnginePorts } from './verify-kept-run';

/** Why a pair is proposed or not in a run, and what it would cost; null when somebody of it is not in the run. */
export async function askAboutPair(ports: EnginePorts, run: RunInput, pair: Pair): Promise<PairExplanation | null> {
  const order = await orderOf(ports, run);
  return order && ports.ask({ kind: 'explain-pair', order, pair });
}

/** What would place a mentee whom a run left out; null when the mentee is not in the run. */
export async function askForWaysIn(
  ports: EnginePorts,
  run: RunInput,
  menteeId: ApplicationId,
): Promise<readonly WayIn[] | null> {
  const order = await orderOf(ports, run);
  return order && ports.ask({ kind: 'ways-in', order, menteeId });
}

type RunInput = Pick<Run, 'goal' | 'seed'> & { readonly id: RunId };

async function orderOf({ reads }: EnginePorts, { id, goal, seed }: RunInput): Promise<RunOrder | null> {
  const record = await reads.recordOf(id);
  return record && { snapshot: record.snapshot, goal, seed };
}
