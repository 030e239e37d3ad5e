import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { Interest, InterestState } from '../domain/interest';

@Entity({ name: 'interest' })
export class InterestRow implements Interest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) role!: ApplicationRole | null;
  @Column('text') locale!: string;
  @Column('text') state!: InterestState;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'forget_at', nullable: true }) forgetAt!: Date | null;
}
