import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

/** The page that was shown last; the first one leaves the focus where the browser puts it. */
let shownPath: string | undefined;

/**
 * The one heading of a page. It names the document, and takes the focus after a change of page, so that a reader with a
 * screen reader hears where they are.
 */
export function PageTitle({ children, document: name }: { children: ReactNode; document?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${name ?? heading.current?.textContent ?? ''} – Bookends`;
  });
  useEffect(() => {
    if (shownPath !== undefined && shownPath !== pathname) {
      heading.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    shownPath = pathname;
  }, [pathname]);
  return (
    <Title order={1} ref={heading} tabIndex={-1} mb="sm" style={{ outline: 'none' }}>
      {children}
    </Title>
  );
}
