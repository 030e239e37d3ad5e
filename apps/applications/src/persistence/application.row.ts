import type { Candidate } from '@bookends/events/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Application } from '../domain/application';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ApplicationState } from '../domain/application-state';
import type { Answers } from '../domain/answers';

@Entity({ name: 'application' })
export class ApplicationRow implements Application {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') role!: ApplicationRole;
  @Column('text') state!: ApplicationState;
  @Column('integer') version!: number;
  @Column('integer') revision!: number;
  @Column('jsonb') answers!: Answers;
  @Column('boolean', { name: 'is_imported' }) isImported!: boolean;
  @Column('boolean', { name: 'has_disagreement' }) hasDisagreement!: boolean;
  @Column('text', { name: 'message_to_applicant', nullable: true }) messageToApplicant!: string | null;
  @Column('timestamptz', { name: 'funding_awarded_at', nullable: true }) fundingAwardedAt!: Date | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('jsonb', { nullable: true }) candidate!: Candidate | null;
}

/** The columns of `bulkInsert`, with their types. */
export const applicationColumns = {
  id: 'uuid',
  program_id: 'uuid',
  cycle_id: 'uuid',
  person_id: 'uuid',
  role: 'text',
  state: 'text',
  version: 'integer',
  revision: 'integer',
  answers: 'jsonb',
  is_imported: 'boolean',
  has_disagreement: 'boolean',
  message_to_applicant: 'text',
  funding_awarded_at: 'timestamptz',
  started_at: 'timestamptz',
  saved_at: 'timestamptz',
  submitted_at: 'timestamptz',
  candidate: 'jsonb',
} as const;

export function toApplicationRecord(application: Application): Record<keyof typeof applicationColumns, unknown> {
  const { id, role, state, version, revision, answers, candidate } = application;
  return {
    id,
    program_id: application.programId,
    cycle_id: application.cycleId,
    person_id: application.personId,
    role,
    state,
    version,
    revision,
    answers,
    is_imported: application.isImported,
    has_disagreement: application.hasDisagreement,
    message_to_applicant: application.messageToApplicant,
    funding_awarded_at: application.fundingAwardedAt,
    started_at: application.startedAt,
    saved_at: application.savedAt,
    submitted_at: application.submittedAt,
    candidate,
  };
}
