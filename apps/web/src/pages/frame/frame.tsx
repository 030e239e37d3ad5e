import type { ReactNode } from 'react';
import type { FrameProps } from './frame-props';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

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
