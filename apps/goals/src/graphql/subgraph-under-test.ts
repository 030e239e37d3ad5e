import { fixedClock, type FixedClock } from '@bookends/clock';
import type { Identity } from '@bookends/identity';
import { createUnitOfWork, newId, readAuditLog } from '@bookends/persistence';
import { buildSubgraph } from '@bookends/subgraph';
import { createTestDatabase, executeAs, type Answer } from '@bookends/testing';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { composeResources } from '../compose-resources';
import { exampleCycle, exampleProgram, exampleSheet } from '../domain/examples';
import type { GoalSheet } from '../domain/goal-sheet';
import { createGoalSheetReads } from '../persistence/goal-sheet-reads.repository';
import { entities, goalStores } from '../persistence/goal-stores.repository';
import { migrations } from '../persistence/migrations';
import { goalsSubgraph } from './goals-subgraph';

/** For specs: the subgraph's schema over a database of its own. */
export interface SubgraphUnderTest {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly clock: FixedClock;
  /** Runs a document as the viewer. */
  ask(viewer: Identity, document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Forgets everything, and keeps these sheets of the example's cycle. */
  begin(...sheets: readonly Partial<GoalSheet>[]): Promise<void>;
  drop(): Promise<void>;
}

export async function subgraphUnderTest(): Promise<SubgraphUnderTest> {
  const database = await createTestDatabase({ schemas: { goals: migrations } });
  const dataSource = await database.connect('goals', 'bookends_goals', entities);
  const clock = fixedClock('2021-12-01T12:00:00Z');
  const unitOfWork = createUnitOfWork(dataSource, goalStores);
  const reads = createGoalSheetReads(dataSource);
  const schema = buildSubgraph(
    goalsSubgraph({
      log: (page) => readAuditLog(dataSource.manager, page),
      reads,
      clock,
      changes: { unitOfWork, clock, newId },
      resources: composeResources(dataSource, clock),
    }),
  );
  return {
    schema,
    dataSource,
    clock,
    ask: (viewer, document, variables) => executeAs(schema, viewer, document, variables),
    begin: async (...sheets) => {
      for (const table of ['resource_list', 'goal_sheet_edition', 'goal', 'goal_sheet', 'outbox']) {
        await dataSource.query(`DELETE FROM ${table}`);
      }
      await unitOfWork.run(async (stores) => {
        await stores.cycles.record(exampleCycle(), 1);
        await stores.programs.record(exampleProgram(), 1);
        for (const traits of sheets) {
          const { goals, returnComment, ...standing } = exampleSheet(traits);
          await stores.sheets.open(standing);
          await stores.sheets.save({ ...standing, goals, returnComment });
        }
      });
    },
    drop: () => database.drop(),
  };
}
