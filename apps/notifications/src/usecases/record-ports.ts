import type { NoticeBook, NoticeChoices } from './notice-book';
import type { Occurrences } from './occurrences';
import type { Projections } from './projections';

/** Ports of what is done with a letter from another context, in the transaction that notes it as read. */
export interface RecordPorts {
  readonly projections: Projections;
  readonly occurrences: Occurrences;
  readonly notices: Pick<NoticeBook, 'addSealed'>;
  readonly choices: Pick<NoticeChoices, 'addDeclined'>;
}
