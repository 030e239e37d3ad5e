import { fixedClock, type DemoClock, type FixedClock } from '@bookends/clock';
import type { Identity } from '@bookends/identity';
import { createUnitOfWork, newId } from '@bookends/persistence';
import { buildSubgraph } from '@bookends/subgraph';
import { createTestDatabase, executeAs, type Answer } from '@bookends/testing';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Cycle } from '../domain/cycle';
import {
  exampleCycle,
  examplePerson,
  exampleProgram,
  PERSON_ID,
  PROGRAM_ID,
  STRANGER_ID,
} from '../domain/program-examples';
import { composeInterests, type InterestSide } from '../compose-interests';
import { migrations } from '../persistence/migrations';
import { createProgramReads } from '../persistence/program-reads.repository';
import { programEntities, programStores } from '../persistence/program-stores.repository';
import type { ProgramPorts } from '../usecases/program-stores';
import { programSubgraph } from './program-subgraph';

export const ADMINISTRATOR = 'admin@example.org';

/** For specs: the schema of the program side over a database of its own. */
export interface SubgraphUnderTest {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly clock: FixedClock;
  readonly ports: ProgramPorts;
  readonly interests: InterestSide;
  /** Where the demo's clock was sent; an installation is a demo unless told otherwise. */
  readonly demo: { isDemo: boolean; target: Date | null };
  /** Runs a document as the viewer. */
  ask(viewer: Identity, document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Forgets everything, and keeps the example's program, its cycle with these traits, and its person, who coordinates, and a stranger. */
  begin(cycle?: Partial<Cycle>): Promise<void>;
  drop(): Promise<void>;
}

export async function subgraphUnderTest(): Promise<SubgraphUnderTest> {
  const database = await createTestDatabase({ schemas: { applications: migrations } });
  const dataSource = await database.connect('applications', 'bookends_applications', programEntities);
  const clock = fixedClock('2021-08-15T12:00:00Z');
  const demo = { isDemo: true, target: null as Date | null };
  const ports = { unitOfWork: createUnitOfWork(dataSource, programStores), clock, newId };
  const readDemo = async (): Promise<DemoClock> => ({ ...demo, now: await clock.now() });
  const interests = composeInterests({ dataSource, clock, secret: Buffer.alloc(32, 7) });
  const parts = programSubgraph({
    interests,
    programs: ports,
    reads: createProgramReads(dataSource),
    clock,
    administrators: new Set([ADMINISTRATOR]),
    demo: {
      read: readDemo,
      move: async (to) => {
        demo.target = to;
        return readDemo();
      },
    },
  });
  const schema = buildSubgraph(parts);
  return {
    schema,
    dataSource,
    clock,
    ports,
    interests,
    demo,
    ask: (viewer, document, variables) => executeAs(schema, viewer, document, variables),
    begin: async (cycle = {}) => {
      clock.set('2021-08-15T12:00:00Z');
      Object.assign(demo, { isDemo: true, target: null });
      await emptied(dataSource);
      await ports.unitOfWork.run(async ({ programs, cycles, people, roles }) => {
        await programs.add(exampleProgram());
        await cycles.add(exampleCycle(cycle), []);
        await people.register(examplePerson());
        await people.register(examplePerson({ id: STRANGER_ID, email: 'stranger@example.org' }));
        const held = { programId: PROGRAM_ID, personId: PERSON_ID, role: 'COORDINATOR', isHeld: true } as const;
        await roles.save({ ...held, revision: 1, changedBy: null, changedAt: await clock.now() });
      });
    },
    drop: () => database.drop(),
  };
}

async function emptied(dataSource: DataSource): Promise<void> {
  for (const table of [
    'interest',
    'interest_letter',
    'role_grant',
    'form',
    'window_change',
    'cycle',
    'program',
    'person',
    'outbox',
  ])
    await dataSource.query(`DELETE FROM ${table}`);
}

export type Change = (
  operation: string,
  selection: string,
  input: object,
  viewer?: Identity,
) => Promise<{ readonly payload: unknown; readonly codes: readonly string[] }>;

/** Runs mutations by their house form: `operation(input: OperationInput!)`, as `usual` unless told otherwise. */
export function mutationsOf(subgraph: () => SubgraphUnderTest, usual: Identity): Change {
  return async (operation, selection, input, viewer = usual) => {
    const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${selection} } }`;
    const { data, codes } = await subgraph().ask(viewer, document, { input });
    return { payload: data?.[operation], codes };
  };
}
