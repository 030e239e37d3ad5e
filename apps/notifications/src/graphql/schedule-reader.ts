import type { NoticeTemplate } from '../domain/notice-rule';
import type { NoticeReads } from '../usecases/notice-reads';
import { toScheduledNotice, type ScheduledNotice } from './scheduled-notice.type';

/** One notice of a schedule as it is after a change; read afresh, past the cache of the request. */
export async function readScheduledNotice(
  reads: NoticeReads,
  cycleId: string,
  template: NoticeTemplate,
): Promise<ScheduledNotice | null> {
  const entries = (await reads.schedules([cycleId])).get(cycleId) ?? [];
  const entry = entries.find((each) => each.template === template);
  return entry ? toScheduledNotice(cycleId, entry) : null;
}
