import type { Clock } from '@bookends/clock';
import type { InterestPorts, InterestReads } from '../usecases/interest-stores';
import type { ProgramReads } from '../usecases/program-reads';
import type { ProgramPorts } from '../usecases/program-stores';
import type { DemoClockPort } from './mutations/move-demo-clock';

/** What the program side of the graph stands on. */
export interface ProgramSubgraphPorts {
  readonly programs: ProgramPorts;
  readonly reads: ProgramReads;
  readonly interests: { readonly ports: InterestPorts; readonly reads: InterestReads };
  readonly clock: Clock;
  readonly demo: DemoClockPort;
  readonly administrators: ReadonlySet<string>;
}
