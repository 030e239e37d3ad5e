import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idOf } from '../domain/ids';
import type { Match, MatchState } from '../domain/match';

@Entity('match')
export class MatchRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'program_id' })
  programId!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'run_id' })
  runId!: string;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('int')
  revision!: number;

  @Column('text')
  state!: MatchState;

  @Column('uuid', { name: 'mentor_application_id' })
  mentorApplicationId!: string;

  @Column('uuid', { name: 'mentee_application_id' })
  menteeApplicationId!: string;

  @Column('uuid', { name: 'mentor_person_id' })
  mentorPersonId!: string;

  @Column('uuid', { name: 'mentee_person_id' })
  menteePersonId!: string;

  @Column('timestamptz', { name: 'mentor_confirmed_at', nullable: true })
  mentorConfirmedAt!: Date | null;

  @Column('timestamptz', { name: 'mentee_confirmed_at', nullable: true })
  menteeConfirmedAt!: Date | null;

  @Column('timestamptz', { name: 'announced_at' })
  announcedAt!: Date;

  @Column('timestamptz', { name: 'confirm_by' })
  confirmBy!: Date;

  @Column('timestamptz', { name: 'overdue_at', nullable: true })
  overdueAt!: Date | null;
}

export function toMatch(row: MatchRow): Match {
  const side = (personId: string, applicationId: string, confirmedAt: Date | null): Match['mentor'] => ({
    personId: idOf<'Person'>(personId),
    applicationId: idOf<'Application'>(applicationId),
    confirmedAt,
  });
  const { revision, state, announcedAt, confirmBy, overdueAt } = row;
  return {
    id: idOf<'Match'>(row.id),
    programId: idOf<'Program'>(row.programId),
    cycleId: idOf<'Cycle'>(row.cycleId),
    runId: idOf<'Run'>(row.runId),
    proposalId: idOf<'Proposal'>(row.proposalId),
    revision,
    state,
    mentor: side(row.mentorPersonId, row.mentorApplicationId, row.mentorConfirmedAt),
    mentee: side(row.menteePersonId, row.menteeApplicationId, row.menteeConfirmedAt),
    announcedAt,
    confirmBy,
    overdueAt,
  };
}
