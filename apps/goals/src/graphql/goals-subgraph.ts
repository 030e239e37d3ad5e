import type { Batch, SubgraphParts } from '@bookends/subgraph';
import { mayReadStanding } from '../domain/policies';
import { CycleGoalSheetsResolver } from './cycle.resolver';
import { GoalSheetResolver } from './goal-sheet.resolver';
import { toGoalSheet, type GoalSheet } from './goal-sheet.type';
import type { GoalsPorts } from './goals-ports';
import { MatchGoalSheetResolver } from './match.resolver';
import { SetResourcesMutation } from './mutations/set-resources.mutation';
import { ProgramLogResolver } from './program-log.resolver';
import { ProgramResourcesResolver } from './program.resolver';
import { GoalSheetQuery } from './queries/goal-sheet.query';
import { MyGoalSheetsQuery } from './queries/my-goal-sheets.query';
import { createReadBatches, type ReadBatches } from './read-batches';
import { mutationClasses } from './resolver-classes';

/** The resolvers of the subgraph over its ports, and how its entities are read by reference. */
export function goalsSubgraph(ports: GoalsPorts): SubgraphParts {
  const batches = createReadBatches(ports.reads, ports.clock);
  return {
    resolvers: [
      new GoalSheetQuery(batches),
      new MyGoalSheetsQuery(ports.reads),
      new GoalSheetResolver(batches),
      new MatchGoalSheetResolver(batches),
      new CycleGoalSheetsResolver(ports.reads, batches),
      new ProgramResourcesResolver(ports.resources.reads),
      new ProgramLogResolver(ports.log),
      new SetResourcesMutation(ports.resources.ports),
      ...mutationClasses.map((Mutation) => new Mutation(ports.changes)),
    ],
    references: { GoalSheet: readableSheets(batches), Match: knownById, Cycle: knownById, Program: knownById },
  };
}

/** Others' entities need no row here: their id is all that this context has of them. */
const knownById: Batch<string, { id: string }> = async (ids) => ids.map((id) => ({ id }));

/** A sheet that is not the viewer's to see is as if it were not there. */
function readableSheets(batches: ReadBatches): Batch<string, GoalSheet> {
  return async (ids, context) => {
    const { viewer } = context;
    const standings = await batches.sheets(ids, context);
    return standings.map((standing) =>
      standing && viewer.kind === 'person' && mayReadStanding(viewer, standing) ? toGoalSheet(standing) : null,
    );
  };
}
