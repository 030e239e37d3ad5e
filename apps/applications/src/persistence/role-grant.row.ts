import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProgramRole, RoleGrant } from '../domain/role-grant';

@Entity({ name: 'role_grant' })
export class RoleGrantRow implements RoleGrant {
  @PrimaryColumn('uuid', { name: 'program_id' }) programId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') role!: ProgramRole;
  @Column('boolean', { name: 'is_held' }) isHeld!: boolean;
  @Column('integer') revision!: number;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
