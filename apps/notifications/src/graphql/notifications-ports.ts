import type { ReadAuditLog } from '@bookends/subgraph';
import type { NoticePorts } from '../usecases/change-notice';
import type { LetterCheck } from '../usecases/edit-template';
import type { NoticeReads } from '../usecases/notice-reads';
import type { PreviewPorts } from '../usecases/preview-notice';
import type { LinkDigest } from '../usecases/send-sign-in-link';
import type { SealedMails } from '../usecases/sealed-mails';
import type { UnsubscribeTokens } from '../usecases/unsubscribe-choice';

/** What the graph of this context stands on. */
export interface NotificationsPorts {
  readonly reads: NoticeReads;
  readonly changes: NoticePorts & {
    readonly letters: LetterCheck;
    readonly mails: Pick<SealedMails, 'seal'> & LinkDigest;
    readonly tokens: Pick<UnsubscribeTokens, 'read'>;
  };
  readonly preview: PreviewPorts;
  readonly log: ReadAuditLog;
}
