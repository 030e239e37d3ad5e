import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Objective, Program } from '../domain/program';

@Entity({ name: 'program' })
export class ProgramRow implements Program {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('jsonb') objectives!: readonly Objective[];
  @Column('integer') revision!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
