import { Container } from '@mantine/core';
import { Suspense } from 'react';
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

function Main({ page }: { page: React.ReactNode }) {
  return (
    <Container component="main" id="main" tabIndex={-1} size="100%" className={classes['main']}>
      {page}
    </Container>
  );
}
