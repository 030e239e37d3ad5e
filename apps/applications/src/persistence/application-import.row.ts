import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationRole } from '../domain/applicant-facts';
import type { ApplicationImport, ImportCounts, ImportProblem, ImportState } from '../domain/application-import';

/** A checked file without its text, which is read apart. */
@Entity({ name: 'application_import' })
export class ApplicationImportRow implements ApplicationImport {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'program_id' }) programId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('text') role!: ApplicationRole;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') state!: ImportState;
  @Column('jsonb') counts!: ImportCounts;
  @Column('jsonb') problems!: readonly ImportProblem[];
  @Column('integer', { name: 'problem_count' }) problemCount!: number;
  @Column('boolean', { name: 'is_readable' }) isReadable!: boolean;
  @Column('text', { name: 'plan_digest' }) planDigest!: string;
  @Column('uuid', { name: 'checked_by' }) checkedBy!: string;
  @Column('timestamptz', { name: 'checked_at' }) checkedAt!: Date;
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy!: string | null;
  @Column('integer', { name: 'written_count' }) writtenCount!: number;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('text', { name: 'sealed_file', nullable: true, select: false }) sealedFile?: string | null;
  @Column('text', { name: 'sealed_rejected', nullable: true, select: false }) sealedRejected?: string | null;
}
