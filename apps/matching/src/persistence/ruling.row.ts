import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idOf } from '../domain/ids';
import type { Ruling, RulingKind } from '../domain/ruling';

@Entity('ruling')
export class RulingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'program_id' })
  programId!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('text')
  kind!: RulingKind;

  @Column('uuid', { name: 'mentor_application_id' })
  mentorId!: string;

  @Column('uuid', { name: 'mentee_application_id' })
  menteeId!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;
}

export function toRuling(row: RulingRow): Ruling {
  return {
    ...row,
    id: idOf<'Ruling'>(row.id),
    programId: idOf<'Program'>(row.programId),
    cycleId: idOf<'Cycle'>(row.cycleId),
    mentorId: idOf<'Application'>(row.mentorId),
    menteeId: idOf<'Application'>(row.menteeId),
    decidedBy: idOf<'Person'>(row.decidedBy),
  };
}
