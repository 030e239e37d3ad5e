import { gzipSync } from 'node:zlib';
import * as graphiql from '@graphql-yoga/render-graphiql/graphiql';
import { Router, type RequestHandler } from 'express';
import { EXPLORER_POLICY } from './security-headers';

/** The explorer's page; everything that it loads comes from this gateway. */
export const explorerPage: RequestHandler = (_request, response) => {
  response.setHeader('content-security-policy', EXPLORER_POLICY);
  response.type('html').send(PAGE);
};

/** The explorer's files, compressed once and kept by the browser for an hour. */
export function explorerRoutes(): Router {
  const compressed = new Map<string, Buffer>();
  return Router().get('/explorer/:file', (request, response, next) => {
    const file = FILES[request.params.file];
    if (file === undefined) return next();
    const body = compressed.get(request.params.file) ?? gzipSync(file.text);
    compressed.set(request.params.file, body);
    response.setHeader('cache-control', 'public, max-age=3600');
    response.setHeader('vary', 'accept-encoding');
    response.type(file.type);
    if (request.acceptsEncodings('gzip')) response.setHeader('content-encoding', 'gzip').send(body);
    else response.send(file.text);
  });
}

const BOOT = `const worker = (file) => '/explorer/' + file;
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => worker(label === 'json' || label === 'graphql' ? label + '-worker.js' : 'editor-worker.js'),
};
addEventListener('DOMContentLoaded', () => YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: 'Bookends', endpoint: '/graphql', credentials: 'same-origin',
  defaultQuery: '# One endpoint for everything. Open the book on the left to read what it offers.\\n{\\n  __typename\\n}\\n',
}));
`;

const FILES: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  'graphiql.js': { type: 'text/javascript', text: graphiql.js },
  'graphiql.css': { type: 'text/css', text: graphiql.css },
  'editor-worker.js': { type: 'text/javascript', text: graphiql.editorWorkerService },
  'json-worker.js': { type: 'text/javascript', text: graphiql.jsonWorker },
  'graphql-worker.js': { type: 'text/javascript', text: graphiql.graphqlWorker },
  'boot.js': { type: 'text/javascript', text: BOOT },
};

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Explorer – Bookends</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/graphiql.css">
<script src="/explorer/boot.js"></script>
<script src="/explorer/graphiql.js" defer></script>
</head>
<body>
<noscript>The explorer needs JavaScript. The endpoint itself does not: POST to /graphql.</noscript>
<div id="root"></div>
</body>
</html>
`;
