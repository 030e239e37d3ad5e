import { Container } from '@mantine/core';
import { Suspense, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { ConnectionNotes } from './connection-notes';
import { FailedStart } from './failed-start';
import { PageSkeleton } from './first-paint';
import { SessionProvider } from './session';
import { TopBar } from './top-bar';
import classes from './frame.module.css';

/** What stands around every page of the app: the places and notes about the connection. The way past them is in the shell. */
export function Frame() {
  return (
    <SessionProvider
      waiting={<Main page={<PageSkeleton />} />}
      failed={(again) => <Main page={<FailedStart again={again} />} />}
    >
      <TopBar />
      <Main
        page={
          <>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
            <ConnectionNotes />
          </>
        }
      />
    </SessionProvider>
  );
}

let wasLeftWithFocus = false;

/**
 * The content, which the way past the places leads to. It comes anew when the session is there, since it then stands
 * lower; whoever was in it before is in it still.
 */
export function Main({ page }: { page: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const main = element.current;
    if (wasLeftWithFocus) main?.focus({ preventScroll: true });
    return () => {
      wasLeftWithFocus = main === document.activeElement;
    };
  }, []);
  return (
    <Container ref={element} component="main" id="main" tabIndex={-1} size="100%" className={classes['main']}>
      {page}
    </Container>
  );
}
