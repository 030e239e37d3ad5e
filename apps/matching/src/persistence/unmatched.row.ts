import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/candidate';
import { idOf } from '../domain/ids';
import type { Unmatched, UnmatchedReason } from '../domain/run-outcome';

@Entity('unmatched')
export class UnmatchedRow {
  @PrimaryColumn('uuid', { name: 'run_id' })
  runId!: string;

  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text')
  role!: Role;

  @Column('jsonb')
  reason!: UnmatchedReason;
}

export function toUnmatched({ applicationId, role, reason }: UnmatchedRow): Unmatched {
  return { applicationId: idOf<'Application'>(applicationId), role, reason };
}
