import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GoalSheet, GoalSheetStanding, GoalSheetState } from '../domain/goal-sheet';

/** A sheet without its goals. The comment of a return is text: `toStanding` leaves it out. */
@Entity({ name: 'goal_sheet' })
export class GoalSheetRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('uuid', { name: 'match_id' }) matchId!: string;
  @Column('uuid', { name: 'mentor_id' }) mentorId!: string;
  @Column('uuid', { name: 'mentee_id' }) menteeId!: string;
  @Column('text') state!: GoalSheetState;
  @Column('integer') version!: number;
  @Column('integer') edition!: number;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { name: 'agreed_at', nullable: true }) agreedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('boolean', { name: 'is_shared_by_mentor' }) isSharedByMentor!: boolean;
  @Column('boolean', { name: 'is_shared_by_mentee' }) isSharedByMentee!: boolean;
  @Column('text', { name: 'return_comment', nullable: true, select: false }) returnComment?: string | null;
}

/** The columns of a standing: everything but the comment, so that saving one leaves the comment alone. */
export function toStandingRow(standing: GoalSheetStanding): GoalSheetStanding {
  const { id, programId, cycleId, matchId, mentorId, menteeId, state, version, edition, dueOn, dueAt } = standing;
  const { openedAt, submittedAt, agreedAt, closedAt, isSharedByMentor, isSharedByMentee } = standing;
  const whose = { id, programId, cycleId, matchId, mentorId, menteeId };
  const moments = { openedAt, submittedAt, agreedAt, closedAt };
  return { ...whose, state, version, edition, dueOn, dueAt, ...moments, isSharedByMentor, isSharedByMentee };
}

export function toSheetRow(sheet: GoalSheet): GoalSheetRow {
  return { ...toStandingRow(sheet), returnComment: sheet.returnComment };
}
