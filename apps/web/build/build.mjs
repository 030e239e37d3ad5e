// Builds the web client: typed operations, the browser's files, the server's renderer, and what the gateway serves.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './compress.mjs';
import { generateOperations } from './generate.mjs';

const web = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(web, 'dist');

process.chdir(web);
const documents = await generateOperations(web, resolve(web, '../../supergraph.graphql'));
if (!process.argv.includes('--types')) {
  rmSync(dist, { recursive: true, force: true });
  await build({ configFile: join(web, 'vite.config.ts'), mode: 'production' });
  await build({
    configFile: join(web, 'vite.config.ts'),
    mode: 'production',
    build: { ssr: 'src/server/respond.tsx' },
  });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'documents.json'), JSON.stringify(documents));
  await compressFolder(join(dist, 'client/assets'));
}
