import type { ReactNode } from 'react';
import type { Locale } from '../../i18n/locale';
import type { PageRequest } from '../../server/page-request';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import type { SayOfFrame } from './texts';

export interface FrameProps {
  readonly visitor: PageRequest['visitor'];
  /** Null for a page that has no other language. */
  readonly address: Pick<PageRequest, 'path' | 'query'> | null;
  readonly locale: Locale;
  readonly say: SayOfFrame;
}

/** What stands around every public page. */
export function Frame({ children, strip, ...frame }: FrameProps & { strip: string; children: ReactNode }) {
  return (
    <>
      <a href="#main" className="skip-link">
        {frame.say('skip')}
      </a>
      {strip !== '' && <div dangerouslySetInnerHTML={{ __html: strip }} />}
      <SiteHeader {...frame} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter say={frame.say} />
    </>
  );
}
