import type { Clock } from '@bookends/clock';
import { createUnitOfWork, newId } from '@bookends/persistence';
import type { DataSource } from 'typeorm';
import { createResourceReads, resourceStores } from './persistence/resource.repository';
import type { ResourceReads } from './usecases/resource-reads';
import type { ResourcePorts } from './usecases/set-resources';

/** Every concrete thing about what programs give to read. */
export const composeResources = (
  dataSource: DataSource,
  clock: Clock,
): { readonly reads: ResourceReads; readonly ports: ResourcePorts } => ({
  reads: createResourceReads(dataSource),
  ports: { unitOfWork: createUnitOfWork(dataSource, resourceStores), clock, newId },
});
