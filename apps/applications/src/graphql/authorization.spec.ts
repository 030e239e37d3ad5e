import { authorizationMatrix } from '@bookends/testing';
import { programRows } from './program-matrix';
import type { Viewer } from './matrix-under-test';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());

describe('who may use which operation', () => {
  authorizationMatrix<Viewer>(() => subgraph.schema, [...programRows(() => subgraph)]);
});
