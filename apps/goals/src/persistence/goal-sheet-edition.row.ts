import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Goal } from '../domain/goal';

/** The text of an edition that both sides agreed on, as it stood then. Rows are added and never changed. */
@Entity({ name: 'goal_sheet_edition' })
export class GoalSheetEditionRow {
  @PrimaryColumn('uuid', { name: 'goal_sheet_id' }) goalSheetId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('timestamptz', { name: 'agreed_at' }) agreedAt!: Date;
  @Column('jsonb') goals!: readonly Goal[];
}
