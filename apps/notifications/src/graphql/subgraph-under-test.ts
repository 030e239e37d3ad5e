import type { Identity } from '@bookends/identity';
import { createUnitOfWork, newId, readAuditLog } from '@bookends/persistence';
import { buildSubgraph, type ReadAuditLog } from '@bookends/subgraph';
import { executeAs, type Answer } from '@bookends/testing';
import type { GraphQLSchema } from 'graphql';
import { createWorld, type World } from '../jobs/spec-world';
import { createNoticeReads } from '../persistence/notice-reads.repository';
import { noticeStores } from '../persistence/notice-stores.repository';
import { notificationsSubgraph } from './notifications-subgraph';

/** For specs: the built subgraph over a real database. */
export interface SubgraphUnderTest {
  readonly world: World;
  readonly schema: GraphQLSchema;
  ask(viewer: Identity, document: string, variables?: Record<string, unknown>): Promise<Answer>;
}

export async function subgraphUnderTest(): Promise<SubgraphUnderTest> {
  const world = await createWorld();
  const { dataSource, room, sources, clock } = world;
  const reads = createNoticeReads(dataSource);
  const unitOfWork = createUnitOfWork(dataSource, noticeStores);
  const changes = { ...room, unitOfWork, clock, newId };
  const preview = { reads, sources, clock, writer: room.writer, publicUrl: 'https://m.example.org' };
  const log: ReadAuditLog = (page) => readAuditLog(dataSource.manager, page);
  const schema = buildSubgraph(notificationsSubgraph({ reads, changes, preview, log }));
  return { world, schema, ask: (viewer, document, variables) => executeAs(schema, viewer, document, variables) };
}

/** A document that reads fields of the cycle, as the gateway asks for them. */
export const ofCycle = (cycleId: string, fields: string): string =>
  `{ _entities(representations: [{ __typename: "Cycle", id: "${cycleId}" }]) { ... on Cycle { ${fields} } } }`;
