import type { Batch } from '@bookends/subgraph';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { NoticeRecord } from '../usecases/notice-book';
import type { AttemptRecord, NoticeReads, ScheduleEntry } from '../usecases/notice-reads';

/** What resolvers read, each once per request for all rows that ask in the same tick. */
export interface ReadBatches {
  readonly notices: Batch<string, NoticeRecord>;
  readonly attempts: Batch<string, readonly AttemptRecord[]>;
  readonly addresses: Batch<string, string>;
  readonly programsOfCycles: Batch<string, string>;
  readonly schedules: Batch<string, readonly ScheduleEntry[]>;
  readonly audienceSizes: Batch<string, ReadonlyMap<NoticeTemplate, number>>;
}

export function createReadBatches(reads: NoticeReads): ReadBatches {
  return {
    notices: async (ids) => {
      const found = new Map((await reads.find(ids)).map((notice) => [notice.id, notice]));
      return ids.map((id) => found.get(id) ?? null);
    },
    attempts: byKey(reads.attempts),
    addresses: byKey(reads.addresses),
    programsOfCycles: byKey(reads.programsOfCycles),
    schedules: byKey(reads.schedules),
    audienceSizes: (cycleIds) => Promise.all(cycleIds.map((cycleId) => reads.audienceSizes(cycleId))),
  };
}

function byKey<Value>(read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>): Batch<string, Value> {
  return async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? null);
  };
}
