import type { Result } from '@bookends/result';
import type { UnitOfWork } from '@bookends/events/contracts';
import type { ApplicationImport } from '../domain/application-import';
import type { ApplicationPorts, ApplicationStores, Digests } from './application-stores';

/** A row of a file, and the line on which an editor shows its beginning. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFault {
  readonly rule: 'UNBALANCED_QUOTE' | 'STRAY_QUOTE';
  /** Where the quote stands that nothing closes, or that opens nothing. */
  readonly line: number;
}

/** Port: takes a text apart into rows, without holding up other work, and stops after `mostRecords`. */
export type ParseCsv = (text: string, mostRecords: number) => Promise<Result<readonly CsvRecord[], CsvFault>>;

export interface ApplicationImportStore {
  /** Keeps an import with its file and the refused rows of it, which nobody can read without the key. */
  add(checked: ApplicationImport, file: { readonly text: string; readonly rejected: string | null }): Promise<void>;
  /** Held for this transaction; null for an unknown one. */
  lock(id: string): Promise<ApplicationImport | null>;
  /** Throws when the import was confirmed: its file is gone. */
  readText(id: string): Promise<string>;
  /** The refused rows; null when there are none, they are forgotten, or somebody else had the file checked. */
  readRejected(id: string, checkedBy: string): Promise<string | null>;
  /** The same, not held. */
  find(id: string): Promise<ApplicationImport | null>;
  /** Notes that it is being written, by whom, and since when. */
  begin(id: string, confirmedBy: string): Promise<void>;
  /** True when nobody else writes it: nobody else does until this transaction ends. */
  hold(id: string): Promise<boolean>;
  /** Those that have been CONFIRMING for so long without a new attempt. */
  leftAlone(seconds: number): Promise<readonly string[]>;
  countConfirming(): Promise<number>;
  /** Begins another attempt, and answers how many there were. */
  attempt(id: string): Promise<number>;
  /** Ends the writing of it, with nothing written. */
  leave(id: string, state: 'CHECKED' | 'OUTDATED'): Promise<void>;
  /** While it is CONFIRMING. */
  noteWritten(id: string, count: number): Promise<void>;
  /** Notes when it was written, and forgets the file. */
  confirm(id: string, at: Date): Promise<void>;
}

export interface ImportStores extends ApplicationStores {
  readonly imports: ApplicationImportStore;
}

export interface ImportPorts extends Omit<ApplicationPorts, 'unitOfWork'> {
  readonly unitOfWork: UnitOfWork<ImportStores>;
  readonly digests: Digests;
  readonly parseCsv: ParseCsv;
  /** Port: lets other work of this process go on. Waited for after every few hundred rows. */
  readonly pause: () => Promise<void>;
  /** Port: over when whoever confirmed has waited long enough. */
  readonly patience: () => Promise<void>;
}
