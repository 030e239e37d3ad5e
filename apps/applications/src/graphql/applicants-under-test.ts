import { fixedClock, type FixedClock } from '@bookends/clock';
import type { Identity, PersonIdentity, Role } from '@bookends/identity';
import { createUnitOfWork, newId } from '@bookends/persistence';
import { createTestDatabase, executeAs, type Answer, type TestDatabase } from '@bookends/testing';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { applicationKeys, composeApplicants, demographicsSource } from '../compose-applicants';
import type { Cycle } from '../domain/cycle';
import { applicationEntities } from '../persistence/application-entities';
import type { ApplicationKeys } from '../persistence/application-stores.repository';
import { migrations } from '../persistence/migrations';
import { programEntities, programStores } from '../persistence/program-stores.repository';
import type { ApplicantPorts } from '../usecases/applicant-ports';
import { keepCycle, keepPerson } from './example-pool';
import { wholeSubgraph } from './whole-subgraph';

/** For specs: the whole subgraph over a database of its own, with a cycle that takes applications. */
export interface ApplicantsUnderTest {
  readonly schema: GraphQLSchema;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly clock: FixedClock;
  readonly ports: ApplicantPorts;
  readonly keys: ApplicationKeys;
  ask(viewer: Identity, document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Runs one mutation with an input of its own, and answers with its payload. */
  send<Payload>(viewer: Identity, operation: string, selection: string, input: object): Promise<Payload>;
  /** An account of its own, holding these roles in the program. */
  person(name: string, ...roles: readonly Role[]): Promise<PersonIdentity>;
  drop(): Promise<void>;
}

export async function applicantsUnderTest(cycle: Partial<Cycle> = {}): Promise<ApplicantsUnderTest> {
  const database = await createTestDatabase({ schemas: { applications: migrations } });
  const entities = [...programEntities, ...applicationEntities];
  const dataSource = await database.connect('applications', 'bookends_applications', entities);
  const reading = await demographicsSource(database.urlOf('bookends_demographics')).initialize();
  const clock = fixedClock('2021-09-20T12:00:00Z');
  const keys = applicationKeys({ sealing: Buffer.alloc(32, 1), demographics: Buffer.alloc(32, 2) });
  const applicants = composeApplicants({ ordinary: dataSource, reading, keys, clock });
  const programs = { unitOfWork: createUnitOfWork(dataSource, programStores), clock, newId };
  const schema = wholeSubgraph(applicants, programs, dataSource);
  await programs.unitOfWork.run((stores) => keepCycle(stores, cycle));
  const ask: ApplicantsUnderTest['ask'] = (viewer, document, variables) =>
    executeAs(schema, viewer, document, variables);
  return {
    ...{ schema, database, dataSource, clock, keys, ask, ports: applicants.applications },
    send: async (viewer, operation, selection, input) => {
      const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${selection} } }`;
      const { data, codes, messages } = await ask(viewer, document, { input });
      if (codes.length > 0) throw new Error(`${codes.join()}: ${messages.join()}`);
      return data![operation] as never;
    },
    person: (name, ...roles) => keepPerson(programs, name, roles),
    drop: async () => {
      await reading.destroy();
      await database.drop();
    },
  };
}
