export { buildSubgraph, type ReferenceReaders, type SubgraphParts } from './build-subgraph';
export { emitSchema } from './emit-schema';
export { startSubgraph, type RunningSubgraph, type SubgraphSettings } from './start-subgraph';
export { createContext, type Batch, type SubgraphContext } from './subgraph-context';
export { badUserInput, conflict, forbidden, notFound, rateLimited, unauthenticated } from './errors';
export { UserError } from './user-error';
export { connectionOf, edgeOf, PageInfo, type Connection } from './connection';
export { decodeCursor, encodeCursor, pageOf, pageSize, type PageArguments } from './paging';
export { requirePerson } from './require-person';
