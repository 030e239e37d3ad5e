import { Container } from '@mantine/core';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { ConnectionNotes } from './connection-notes';
import { FailedStart } from './failed-start';
import { PageSkeleton } from './first-paint';
import { SessionProvider, useReadSession } from './session';
import { TopBar } from './top-bar';
import classes from './frame.module.css';

/**
 * What stands around every page of the app: the places and notes about the connection. The way past them is in the shell;
 * the place that it leads to is there from the start and stays, so that whoever is in it early is not thrown out.
 */
export function Frame() {
  const { session, hasFailed, again } = useReadSession();
  return (
    <SessionProvider value={session}>
      {session && <TopBar />}
      <Container component="main" id="main" tabIndex={-1} size="100%" className={classes['main']}>
        {session ? <Page /> : hasFailed ? <FailedStart again={again} /> : <PageSkeleton />}
      </Container>
    </SessionProvider>
  );
}

function Page() {
  return (
    <>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
      <ConnectionNotes />
    </>
  );
}
