import type { Locale } from '../../i18n/locale';
import type { PageRequest } from '../../server/page-request';
import type { SayOfFrame } from './texts';

export interface FrameProps {
  readonly visitor: PageRequest['visitor'];
  /** Null for a page that has no other language. */
  readonly address: Pick<PageRequest, 'path' | 'query'> | null;
  readonly locale: Locale;
  readonly say: SayOfFrame;
}
