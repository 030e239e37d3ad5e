import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Cycle } from '../domain/cycle';
import { idOf } from '../domain/ids';

@Entity('cycle')
export class CycleRow {
  @PrimaryColumn('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'program_id' })
  programId!: string;

  @Column('int')
  revision!: number;

  @Column('text')
  state!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('date', { name: 'work_begins_on' })
  workBeginsOn!: string;

  @Column('int', { name: 'confirm_within_days' })
  confirmWithinDays!: number;

  @Column('boolean', { name: 'is_score_shown_to_pair' })
  isScoreShownToPair!: boolean;
}

export function toCycle({ cycleId, programId, ...row }: CycleRow): Cycle {
  return { ...row, id: idOf<'Cycle'>(cycleId), programId: idOf<'Program'>(programId) };
}
