import type { ReactNode } from 'react';
import type { Locale } from '../i18n/locale';
import { filesOf } from '../server/built-files';

interface PageDocumentProps {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string | null;
  readonly isDemo: boolean;
  readonly children: ReactNode;
}

/** A whole public document. It reads the same without scripts; the one script adds the reader's own time and the forms. */
export function PageDocument({ locale, title, description, isDemo, children }: PageDocumentProps) {
  const { script, styles } = filesOf('src/pages/enhance.ts');
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Bookends`}</title>
        {description !== null && <meta name="description" content={description} />}
        <link rel="icon" href="data:," />
        <script src={filesOf('src/ui/scheme.ts').script} />
        {styles.map((file) => (
          <link key={file} rel="stylesheet" href={file} />
        ))}
        <script type="module" src={script} />
        {isDemo && <script type="module" src={filesOf('src/pages/demo/demo.ts').script} />}
      </head>
      <body>{children}</body>
    </html>
  );
}
