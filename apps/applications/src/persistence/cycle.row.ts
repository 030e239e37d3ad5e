import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Cycle, CyclePolicies, CycleWindow, Milestone } from '../domain/cycle';
import type { CycleState } from '../domain/cycle-state';

@Entity({ name: 'cycle' })
export class CycleRow implements Cycle {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('text') name!: string;
  @Column('text') state!: CycleState;
  @Column('text') template!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('jsonb') windows!: readonly CycleWindow[];
  @Column('jsonb') milestones!: readonly Milestone[];
  @Column('jsonb') policies!: CyclePolicies;
  @Column('integer') revision!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
