import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/candidate';
import type { KnownApplication } from '../domain/cycle';
import { idOf } from '../domain/ids';

@Entity('candidate')
export class CandidateRow {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'program_id' })
  programId!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  state!: string;

  @Column('int')
  revision!: number;

  @Column('jsonb', { nullable: true })
  facts!: KnownApplication['facts'];

  @Column('int')
  capacity!: number;

  /** Written by the database alone: how many matches hold a place. */
  @Column('int')
  taken!: number;
}

export function toApplication(row: CandidateRow): KnownApplication {
  return {
    ...row,
    applicationId: idOf<'Application'>(row.applicationId),
    programId: idOf<'Program'>(row.programId),
    cycleId: idOf<'Cycle'>(row.cycleId),
    personId: idOf<'Person'>(row.personId),
  };
}
