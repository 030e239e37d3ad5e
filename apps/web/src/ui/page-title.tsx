import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

/**
 * The one heading of a page. It names the document, and takes the focus after a change of page, so that a reader with a
 * screen reader hears where they are.
 */
export function PageTitle({ children, document: name }: { children: ReactNode; document?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    document.title = `${name ?? heading.current?.textContent ?? ''} – Bookends`;
  });
  useEffect(() => {
    if (first.current && performance.now() < 5_000 && document.activeElement === document.body) first.current = false;
    else heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [pathname]);
  return (
    <Title order={1} ref={heading} tabIndex={-1} mb="sm" style={{ outline: 'none' }}>
      {children}
    </Title>
  );
}
