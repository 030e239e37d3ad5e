import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idOf } from '../domain/ids';
import type { Contribution } from '../domain/score';
import type { KeptProposal } from '../usecases/proposals';

@Entity('proposal')
export class ProposalRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'run_id' })
  runId!: string;

  @Column('uuid', { name: 'mentor_application_id' })
  mentorId!: string;

  @Column('uuid', { name: 'mentee_application_id' })
  menteeId!: string;

  @Column('int')
  score!: number;

  @Column('boolean', { name: 'is_pinned' })
  isPinned!: boolean;

  @Column('boolean', { name: 'is_void' })
  isVoid!: boolean;

  @Column('jsonb')
  contributions!: Contribution[];
}

export function toProposal(row: ProposalRow): KeptProposal {
  return {
    ...row,
    id: idOf<'Proposal'>(row.id),
    runId: idOf<'Run'>(row.runId),
    mentorId: idOf<'Application'>(row.mentorId),
    menteeId: idOf<'Application'>(row.menteeId),
  };
}
