import type { Batch, SubgraphParts } from '@bookends/subgraph';
import { mayReadNotice } from '../domain/policies';
import type { NotificationsPorts } from './notifications-ports';
import { toNotice, type Notice } from './notice.type';
import { createReadBatches, type ReadBatches } from './read-batches';
import { madeResolvers, orphanedTypes } from './resolver-classes';

/** The resolvers of the subgraph over its ports, and how its entities are read by reference. */
export function notificationsSubgraph(ports: NotificationsPorts): SubgraphParts {
  const batches = createReadBatches(ports);
  return {
    resolvers: madeResolvers(ports, batches),
    orphanedTypes,
    references: { Notice: readableNotices(batches), Cycle: knownById, Program: knownById },
  };
}

/** Others' entities need no row here: their id is all that this context has of them. */
const knownById: Batch<string, { id: string }> = async (ids) => ids.map((id) => ({ id }));

/** A notice that is not the viewer's to see is as if it were not there. */
function readableNotices(batches: ReadBatches): Batch<string, Notice> {
  return async (ids, context) => {
    const { viewer } = context;
    const records = await batches.notices(ids, context);
    return records.map((record) =>
      record && viewer.kind === 'person' && mayReadNotice(viewer, record) ? toNotice(record) : null,
    );
  };
}
