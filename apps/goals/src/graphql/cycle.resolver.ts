import {
  badUserInput,
  decodeCursor,
  encodeCursor,
  forbidden,
  pageOf,
  pageSize,
  requirePerson,
  type Connection,
  type SubgraphContext,
} from '@bookends/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GoalSheetState } from '../domain/goal-sheet';
import { mayCountGoalSheets, mayListGoalSheets, type Viewer } from '../domain/policies';
import type { GoalSheetReads } from '../usecases/goal-sheet-reads';
import { GoalSheetCounts, toCounts } from './goal-sheet-counts.type';
import { goalSheetStates } from './goal-sheet-enums';
import { GoalSheetConnection, toGoalSheet, type GoalSheet } from './goal-sheet.type';
import type { ReadBatches } from './read-batches';
import { Cycle } from './references.type';

/** What the staff see of all sheets of a cycle. */
@Resolver(() => Cycle)
export class CycleGoalSheetsResolver {
  constructor(
    private readonly reads: GoalSheetReads,
    private readonly batches: ReadBatches,
  ) {}

  @FieldResolver(() => GoalSheetConnection, {
    nullable: true,
    description:
      'The goal sheets, soonest due first: where each stands. For coordinators and liaisons; else FORBIDDEN.',
  })
  async goalSheets(
    @Root() { id: cycleId }: Cycle,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 unless told.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string,
    @Arg('state', () => goalSheetStates, { nullable: true, description: 'Only those in this state.' })
    state: GoalSheetState | null,
    @Arg('isLate', () => Boolean, { nullable: true, description: 'Only those that are late, or only the others.' })
    isLate: boolean | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<GoalSheet> | null> {
    if (!(await this.allows(mayListGoalSheets, cycleId, context))) return null;
    const at = (await context.load(this.batches.now, 'now'))!;
    const limit = pageSize(first);
    const rows = await this.reads.page({
      cycleId,
      state,
      late: isLate === null || isLate === undefined ? null : { is: isLate, at },
      after: afterOf(after),
      limit: limit + 1,
    });
    return pageOf(rows, limit, { node: toGoalSheet, cursor: (row) => encodeCursor(row.dueAt.getTime(), row.id) });
  }

  @FieldResolver(() => GoalSheetCounts, {
    nullable: true,
    description: 'How many goal sheets stand where. For coordinators, liaisons and the board; else FORBIDDEN.',
  })
  async goalSheetCounts(@Root() { id }: Cycle, @Ctx() context: SubgraphContext): Promise<GoalSheetCounts | null> {
    if (!(await this.allows(mayCountGoalSheets, id, context))) return null;
    const counts = await context.load(this.batches.counts, id);
    return counts && toCounts(counts);
  }

  /** False for a cycle that this context was not told of; throws FORBIDDEN where the policy says no. */
  private async allows(
    policy: (viewer: Viewer, programId: string) => boolean,
    cycleId: string,
    context: SubgraphContext,
  ): Promise<boolean> {
    const viewer = requirePerson(context);
    const programId = await context.load(this.batches.programsOfCycles, cycleId);
    if (programId !== null && !policy(viewer, programId))
      throw forbidden('The goal sheets of a cycle are for its staff.');
    return programId !== null;
  }
}

function afterOf(cursor: string | null): { dueAt: Date; id: string } | null {
  const parts = decodeCursor(cursor, 2);
  if (!parts) return null;
  const [at, id] = parts;
  if (typeof at !== 'number' || !isId(id)) throw badUserInput(['after'], 'is not a cursor of this list');
  return { dueAt: new Date(at), id };
}

const isId = (part: unknown): part is string => typeof part === 'string' && /^[0-9a-f-]{36}$/.test(part);
