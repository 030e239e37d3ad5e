import type { Locale } from '../i18n/locale';
import { filesOf } from './built-files';
import { escapeHtml, jsonForScript } from './html';
import type { PageRequest } from './page-request';

/** The document that the app starts in. It is the same for everybody but for language and demo. */
export function shellOf({ nonce, demo }: PageRequest, locale: Locale): string {
  const { script, imports, styles } = filesOf('src/app/start.tsx');
  const scheme = filesOf('src/ui/scheme.ts');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="style-nonce" content="${escapeHtml(nonce)}">
<title>Bookends</title>
<link rel="icon" href="data:,">
<script src="${scheme.script}"></script>
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
${imports.map((file) => `<link rel="modulepreload" href="${file}">`).join('\n')}
<script type="module" src="${script}"></script>
<script type="application/json" id="site">${jsonForScript({ demo })}</script>
</head>
<body>
<div id="root"></div>
<noscript>This part of Bookends needs JavaScript. <a href="/">The pages of the program</a> can be read without it.</noscript>
</body>
</html>
`;
}
