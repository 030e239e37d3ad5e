import type { Clock } from '@bookends/clock';
import type { ReadAuditLog } from '@bookends/subgraph';
import type { GoalSheetPorts } from '../usecases/change-goal-sheet';
import type { GoalSheetReads } from '../usecases/goal-sheet-reads';
import type { ResourceReads } from '../usecases/resource-reads';
import type { ResourcePorts } from '../usecases/set-resources';

/** What the subgraph answers with. */
export interface GoalsPorts {
  readonly reads: GoalSheetReads;
  readonly clock: Clock;
  readonly changes: GoalSheetPorts;
  readonly log: ReadAuditLog;
  readonly resources: { readonly reads: ResourceReads; readonly ports: ResourcePorts };
}
