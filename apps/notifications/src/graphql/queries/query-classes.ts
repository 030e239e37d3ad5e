import type { NoticeReads } from '../../usecases/notice-reads';
import type { PreviewPorts } from '../../usecases/preview-notice';
import type { ReadBatches } from '../read-batches';
import { MyNoticePreferencesQuery } from './my-notice-preferences.query';
import { MyNoticesQuery } from './my-notices.query';
import { NoticeQuery } from './notice.query';
import { PreviewNoticeQuery } from './preview-notice.query';

export const queryClasses = [NoticeQuery, MyNoticesQuery, MyNoticePreferencesQuery, PreviewNoticeQuery];

/** One object of each query. */
export function madeQueries(
  { reads, preview }: { readonly reads: NoticeReads; readonly preview: PreviewPorts },
  batches: ReadBatches,
): object[] {
  return [
    new NoticeQuery(batches),
    new MyNoticesQuery(reads),
    new MyNoticePreferencesQuery(reads),
    new PreviewNoticeQuery(preview, batches),
  ];
}
