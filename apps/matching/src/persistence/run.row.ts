import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idOf } from '../domain/ids';
import type { Run, RunGoal, RunState } from '../domain/run';
import type { RunSummary } from '../domain/run-outcome';
import type { RunStage } from '../domain/run-progress';

@Entity('run')
export class RunRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'program_id' })
  programId!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'parent_run_id', nullable: true })
  parentRunId!: string | null;

  @Column('text')
  state!: RunState;

  @Column('text')
  goal!: RunGoal;

  @Column('bigint', { transformer: { to: (seed: number) => seed, from: Number } })
  seed!: number;

  @Column('text', { name: 'input_hash' })
  inputHash!: string;

  @Column('text', { name: 'engine_version' })
  engineVersion!: string;

  @Column('uuid', { name: 'requested_by' })
  requestedBy!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('text', { nullable: true })
  stage!: RunStage | null;

  @Column('double precision')
  fraction!: number;

  @Column('jsonb', { nullable: true })
  summary!: RunSummary | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('timestamptz', { name: 'computed_at', nullable: true })
  computedAt!: Date | null;

  @Column('uuid', { name: 'signed_by', nullable: true })
  signedBy!: string | null;

  @Column('timestamptz', { name: 'signed_at', nullable: true })
  signedAt!: Date | null;

  @Column('timestamptz', { name: 'announced_at', nullable: true })
  announcedAt!: Date | null;
}

export function toRun({ stage, fraction, ...row }: RunRow): Run {
  return {
    ...row,
    id: idOf<'Run'>(row.id),
    programId: idOf<'Program'>(row.programId),
    cycleId: idOf<'Cycle'>(row.cycleId),
    parentRunId: row.parentRunId === null ? null : idOf<'Run'>(row.parentRunId),
    requestedBy: idOf<'Person'>(row.requestedBy),
    signedBy: row.signedBy === null ? null : idOf<'Person'>(row.signedBy),
    progress: stage === null ? null : { stage, fraction },
  };
}

export function fromRun({ progress, ...run }: Run): Omit<RunRow, 'stage' | 'fraction'> & Partial<RunRow> {
  return progress === null ? run : { ...run, ...progress };
}
