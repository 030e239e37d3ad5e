import { MantineProvider } from '@mantine/core';
import { Suspense, useMemo } from 'react';
import { IntlProvider } from 'react-intl';
import { RouterProvider } from 'react-router';
import { Provider as GraphProvider } from 'urql';
import { createClient } from '../graph/client';
import { onlyBugs } from '../i18n/define-texts';
import { localeOf } from '../i18n/locale';
import { resolveVariables, theme } from '../ui/theme';
import { AnnouncerProvider } from '../ui/announcer';
import { createConnection, ConnectionProvider } from './connection';
import { FirstPaint } from './first-paint';
import { createRoutes } from './routes';
import { styleNonce } from './style-nonce';

/** The whole app: language, look, the client of the endpoint, and the routes. */
export function App() {
  const connection = useMemo(createConnection, []);
  const client = useMemo(() => createClient(connection.events), [connection]);
  const router = useMemo(createRoutes, []);
  return (
    <IntlProvider locale={localeOf(document.documentElement.lang)} onError={onlyBugs}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolveVariables}
        getStyleNonce={styleNonce}
        defaultColorScheme="auto"
      >
        <GraphProvider value={client}>
          <ConnectionProvider connection={connection}>
            <AnnouncerProvider>
              <Suspense fallback={<FirstPaint />}>
                <RouterProvider router={router} />
              </Suspense>
            </AnnouncerProvider>
          </ConnectionProvider>
        </GraphProvider>
      </MantineProvider>
    </IntlProvider>
  );
}
