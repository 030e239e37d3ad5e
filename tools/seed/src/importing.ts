import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from './applying';
import type { Visitor } from './visitor';

/** Of the checkout, whether this runs from source or from dist. */
const FILES = join(__dirname, '..');

export const fileOf = (role: Side, cycle: '2021' | '2022' = '2021'): string =>
  readFileSync(join(FILES, `cycle-${cycle}`, role === 'MENTOR' ? 'mentors.csv' : 'mentees.csv'), 'utf8');

export interface ImportCounts {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** Checks a file and writes what the check showed. */
export async function importCsv(
  coordinator: Visitor,
  file: { readonly cycleId: string; readonly role: Side; readonly csv: string },
): Promise<ImportCounts> {
  const { applicationImport } = await coordinator.act<{ applicationImport: { id: string; counts: ImportCounts } }>(
    'checkApplicationImport',
    { ...file, fileName: `${file.role.toLowerCase()}s.csv` },
    'applicationImport { id counts { create update unchanged rejected } }',
  );
  await coordinator.act('confirmApplicationImport', { importId: applicationImport.id });
  return applicationImport.counts;
}
