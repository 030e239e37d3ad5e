import type { Batch } from '@bookends/subgraph';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { NoticeRecord } from '../usecases/notice-book';
import type { AttemptRecord, NoticeCount, ScheduleEntry } from '../usecases/notice-reads';
import { writeAgain, type LetterOfNotice } from '../usecases/write-again';
import type { NotificationsPorts } from './notifications-ports';

/** What resolvers read, each once per request for all rows that ask in the same tick. */
export interface ReadBatches {
  readonly notices: Batch<string, NoticeRecord>;
  readonly attempts: Batch<string, readonly AttemptRecord[]>;
  readonly addresses: Batch<string, string>;
  readonly letters: Batch<string, LetterOfNotice>;
  readonly programsOfCycles: Batch<string, string>;
  readonly counts: Batch<string, readonly NoticeCount[]>;
  readonly schedules: Batch<string, readonly ScheduleEntry[]>;
  readonly audienceSizes: Batch<string, ReadonlyMap<NoticeTemplate, number>>;
}

export function createReadBatches({ reads, preview }: Pick<NotificationsPorts, 'reads' | 'preview'>): ReadBatches {
  return {
    notices: async (ids) => {
      const found = new Map((await reads.find(ids)).map((notice) => [notice.id, notice]));
      return ids.map((id) => found.get(id) ?? null);
    },
    attempts: byKey(reads.attempts),
    addresses: byKey(reads.addresses),
    letters: byKey((ids) => writeAgain(preview, ids)),
    programsOfCycles: byKey(reads.programsOfCycles),
    counts: byKey(reads.counts),
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
