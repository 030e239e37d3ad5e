import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Goal, GoalState } from '../domain/goal';
import type { GoalSheet } from '../domain/goal-sheet';

/** A goal in its place on its sheet. */
@Entity({ name: 'goal' })
export class GoalRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('uuid', { name: 'goal_sheet_id' }) goalSheetId!: string;
  @Column('integer') position!: number;
  @Column('text') state!: GoalState;
  @Column('text', { nullable: true }) specific!: string | null;
  @Column('text', { nullable: true }) measurable!: string | null;
  @Column('text', { nullable: true }) achievable!: string | null;
  @Column('text', { nullable: true }) relevant!: string | null;
  @Column('text', { name: 'first_step', nullable: true }) firstStep!: string | null;
  @Column('date', { name: 'target_on', nullable: true }) targetOn!: string | null;
  @Column('uuid', { name: 'objective_ids', array: true }) objectiveIds!: string[];
}

export function toGoal(row: GoalRow): Goal {
  const { id, state, specific, measurable, achievable, relevant, firstStep, targetOn, objectiveIds } = row;
  return { id, state, specific, measurable, achievable, relevant, firstStep, targetOn, objectiveIds };
}

export function toGoalRows({ id: goalSheetId, programId, goals }: GoalSheet): GoalRow[] {
  return goals.map((goal, position) => ({
    ...goal,
    objectiveIds: [...goal.objectiveIds],
    goalSheetId,
    programId,
    position,
  }));
}
