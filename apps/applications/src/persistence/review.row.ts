import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionName } from '../domain/application';
import type { Review, ReviewState } from '../domain/review';
import type { ProgramSealers } from './program-sealers';

@Entity({ name: 'review' })
export class ReviewRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'reviewer_id' }) reviewerId!: string;
  @Column('text') state!: ReviewState;
  @Column('text', { nullable: true }) decision!: DecisionName | null;
  @Column('integer', { nullable: true }) score!: number | null;
  @Column('text', { name: 'sealed_note', nullable: true }) sealedNote!: string | null;
  @Column('timestamptz', { name: 'assigned_at' }) assignedAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
}

/** The columns of `bulkInsert`, with their types. */
export const reviewColumns = {
  id: 'uuid',
  program_id: 'uuid',
  cycle_id: 'uuid',
  application_id: 'uuid',
  reviewer_id: 'uuid',
  state: 'text',
  decision: 'text',
  score: 'integer',
  sealed_note: 'text',
  assigned_at: 'timestamptz',
  submitted_at: 'timestamptz',
} as const;

const placeOf = (id: string): string => `review|note|${id}`;

export function toReview({ sealedNote, ...row }: ReviewRow, sealers: ProgramSealers): Review {
  const note = sealedNote === null ? null : sealers(row.programId).open(sealedNote, placeOf(row.id));
  return { ...row, note };
}

export function toReviewRecord(review: Review, sealers: ProgramSealers): Record<keyof typeof reviewColumns, unknown> {
  const { id, programId, state, decision, score, note } = review;
  return {
    id,
    program_id: programId,
    cycle_id: review.cycleId,
    application_id: review.applicationId,
    reviewer_id: review.reviewerId,
    state,
    decision,
    score,
    sealed_note: note === null ? null : sealers(programId).seal(note, placeOf(id)),
    assigned_at: review.assignedAt,
    submitted_at: review.submittedAt,
  };
}
