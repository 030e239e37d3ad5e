import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WindowChange, WindowKey } from '../domain/cycle';

@Entity({ name: 'window_change' })
export class WindowChangeRow implements WindowChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('text') key!: WindowKey;
  @Column('jsonb') previous!: WindowChange['previous'];
  @Column('jsonb') next!: WindowChange['next'];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
