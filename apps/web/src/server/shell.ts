import type { Locale } from '../i18n/locale';
import { demoStrip } from '../pages/demo/demo-strip';
import { sayOfFrame } from '../pages/frame/texts';
import { filesOf } from './built-files';
import { chunksOfPlace } from './chunks-of-place';
import { escapeHtml } from './html';
import type { PageRequest } from './page-request';

/** The document that the app starts in. It is the same for everybody at an address, but for language and the strip of a demo. */
export async function shellOf(request: PageRequest, locale: Locale): Promise<string> {
  const { nonce, demo } = request;
  const say = await sayOfFrame(locale);
  const { script, imports, styles } = filesOf('src/app/start.tsx');
  const scheme = filesOf('src/ui/scheme.ts');
  const first = chunksOfPlace(request.path).map(filesOf);
  const preloads = new Set([...imports, ...first.flatMap((chunk) => [chunk.script, ...chunk.imports])]);
  preloads.delete(script);
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
${[...preloads].map((file) => `<link rel="modulepreload" href="${file}">`).join('\n')}
<script type="module" src="${script}"></script>
${demo ? `<script type="module" src="${filesOf('src/pages/demo/demo.ts').script}"></script>` : ''}
</head>
<body>
<a href="#main" class="skip-link">${escapeHtml(say('skip'))}</a>
${await demoStrip(request, locale)}
<div id="root"></div>
<noscript>This part of Bookends needs JavaScript. <a href="/">The pages of the program</a> can be read without it.</noscript>
</body>
</html>
`;
}
