import { createUnitOfWork } from '@bookends/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { RecordPorts } from '../usecases/record-ports';
import { createLetterSources } from './letter-sources.repository';
import { createNoticeQueue } from './notice-queue.repository';
import { createNoticeReads } from './notice-reads.repository';
import { noticeStores } from './notice-stores.repository';
import { createOccurrences } from './occurrences.repository';
import { createProjections } from './projections.repository';

/** Every port of this context that PostgreSQL keeps. */
export function noticePersistence(dataSource: DataSource) {
  return {
    queue: createNoticeQueue(dataSource),
    reads: createNoticeReads(dataSource),
    sources: createLetterSources(dataSource),
    occurrences: createOccurrences(dataSource.manager),
    unitOfWork: createUnitOfWork(dataSource, noticeStores),
    recordPorts: (manager: EntityManager): RecordPorts => ({
      ...noticeStores(manager),
      projections: createProjections(manager),
      occurrences: createOccurrences(manager),
    }),
  };
}
