import type { Clock } from '@bookends/clock';
import { createDataSource, createUnitOfWork, newId } from '@bookends/persistence';
import type { Logger } from '@bookends/telemetry';
import type { DataSource } from 'typeorm';
import type { ApplicantSubgraphPorts } from './graphql/applicant-subgraph';
import { createApplicationReads } from './persistence/application-reads.repository';
import { applicationStores, type ApplicationKeys } from './persistence/application-stores.repository';
import { createCsvParser } from './persistence/csv-file';
import { createCycleTotals } from './persistence/cycle-totals.repository';
import { createDemographicsReader } from './persistence/demographics.repository';
import { createDigests } from './persistence/keyed-digests';
import { createProgramReads } from './persistence/program-reads.repository';
import { createProgramSealers } from './persistence/program-sealers';
import type { ImportPorts } from './usecases/import-ports';

/** The one connection of the role that may read demographics; nothing else uses it. */
export function demographicsSource(url: string, logger?: Logger): DataSource {
  const applicationName = 'applications-demographics';
  return createDataSource({ url, schema: 'applications', entities: [], applicationName, poolSize: 2, logger });
}

/** The keys of the applicant side, each derived from the secret of its purpose. */
export function applicationKeys(secrets: { readonly sealing: Buffer; readonly demographics: Buffer }): ApplicationKeys {
  return {
    notes: createProgramSealers(secrets.sealing, 'review-notes'),
    files: createProgramSealers(secrets.sealing, 'application-files'),
    demographics: createProgramSealers(secrets.demographics, 'demographics'),
    digests: createDigests(secrets.demographics),
  };
}

/** Every concrete thing of the applicant side over the data sources of this process. */
export function composeApplicants(parts: {
  readonly ordinary: DataSource;
  readonly reading: DataSource;
  readonly keys: ApplicationKeys;
  readonly clock: Clock;
}): ApplicantSubgraphPorts {
  const { ordinary, reading, keys } = parts;
  const demographics = createDemographicsReader({ reading, ordinary, sealers: keys.demographics });
  return {
    applications: { ...composeImports(parts), demographics },
    reads: createApplicationReads(ordinary, keys.notes),
    totals: createCycleTotals(ordinary),
    programReads: createProgramReads(ordinary),
    demographics,
  };
}

/** What files of applications are written with; the worker has it too. */
export function composeImports(parts: {
  readonly ordinary: DataSource;
  readonly keys: ApplicationKeys;
  readonly clock: Clock;
}): ImportPorts {
  const { ordinary, keys, clock } = parts;
  const unitOfWork = createUnitOfWork(ordinary, applicationStores(keys));
  const parseCsv = createCsvParser(pause);
  return { unitOfWork, clock, newId, digests: keys.digests, parseCsv, pause, patience };
}

/** Lets whatever else waits in this process have its turn. */
const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** The gateway waits 4.5 s for a whole operation. */
const LONGEST_WAIT_MS = 2_500;
const patience = (): Promise<void> => new Promise((resume) => setTimeout(resume, LONGEST_WAIT_MS).unref());
