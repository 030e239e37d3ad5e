import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { Form } from '../domain/form';
import type { Question } from '../domain/question';

@Entity({ name: 'form' })
export class FormRow implements Form {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('text') role!: ApplicationRole;
  @Column('integer') version!: number;
  @Column('jsonb') questions!: readonly Question[];
}
