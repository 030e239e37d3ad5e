import { databaseClock, moveDemoClock, readDemoClock } from '@bookends/clock';
import { createDataSource, createUnitOfWork, newId, toQueryable } from '@bookends/persistence';
import { buildSubgraph, type SubgraphParts } from '@bookends/subgraph';
import { createLogger, createMetrics, type Logger } from '@bookends/telemetry';
import type { DataSource } from 'typeorm';
import { applicationKeys, composeApplicants, composeImports, demographicsSource } from './compose-applicants';
import { composeInterests } from './compose-interests';
import { startLetters } from './compose-letters';
import type { ApplicationsConfig } from './config';
import { applicantSubgraph } from './graphql/applicant-subgraph';
import { programSubgraph } from './graphql/program-subgraph';
import { applicationEntities } from './persistence/application-entities';
import { createProgramReads } from './persistence/program-reads.repository';
import { programEntities, programStores } from './persistence/program-stores.repository';

/** Every concrete thing of this context, made and not yet started: the two doors start what they need. */
export function compose(config: ApplicationsConfig, applicationName: 'applications' | 'applications-worker') {
  const logger = createLogger(applicationName, config.LOG_LEVEL);
  const metrics = createMetrics();
  const dataSource = ordinarySource(config.DATABASE_URL, applicationName, logger);
  const database = toQueryable(dataSource);
  const clock = databaseClock(database);
  const programs = { unitOfWork: createUnitOfWork(dataSource, programStores), clock, newId };
  const secret = Buffer.from(config.SEALING_KEY, 'base64');
  const interests = composeInterests({ dataSource, clock, secret });
  const demographics = demographicsSource(config.DEMOGRAPHICS_DATABASE_URL, logger);
  const keys = applicationKeys({ sealing: secret, demographics: Buffer.from(config.DEMOGRAPHICS_KEY, 'base64') });
  const applicantSide = () =>
    applicantSubgraph(composeApplicants({ ordinary: dataSource, reading: demographics, keys, clock }));
  const programSide = () =>
    programSubgraph({
      programs,
      interests,
      reads: createProgramReads(dataSource),
      clock,
      demo: { read: () => readDemoClock(database), move: (to) => moveDemoClock(database, to) },
      administrators: config.ADMINISTRATORS,
    });
  return {
    logger,
    metrics,
    dataSource,
    /** Connected by the server alone: the worker reads no demographics. */
    demographics,
    database,
    clock,
    programs,
    interests: interests.ports,
    imports: composeImports({ ordinary: dataSource, keys, clock }),
    schema: () => buildSubgraph(merged(programSide(), applicantSide())),
    startLetters: () => startLetters({ dataSource, clock, keys, secret, queueUrl: config.QUEUE_URL, logger, metrics }),
  };
}

/** Both sides of the context as one subgraph. */
function merged(...sides: readonly Pick<SubgraphParts, 'resolvers' | 'references'>[]): SubgraphParts {
  return {
    resolvers: sides.flatMap(({ resolvers }) => [...resolvers]),
    references: Object.assign({}, ...sides.map(({ references }) => references)) as SubgraphParts['references'],
  };
}

function ordinarySource(url: string, applicationName: string, logger: Logger): DataSource {
  const entities = [...programEntities, ...applicationEntities];
  return createDataSource({ url, schema: 'applications', entities, applicationName, logger });
}
