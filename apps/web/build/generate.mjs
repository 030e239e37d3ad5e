// Types the operations of the client (`*.graphql`) and lists them for the gateway.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { printSchema } from 'graphql';
import { apiSchemaOf } from './api-schema.mjs';

/**
 * Writes `generated/graphql.ts` into every room of `src` that has operations: each room is typed apart, so that a part of
 * the client ships its own documents and no others. Returns hash → document, which is all that the gateway takes from a
 * browser's hash. What the pages ask is asked by the renderer, as text, and has no hash.
 */
export async function generateOperations(web, supergraphFile) {
  const rooms = roomsOf(web);
  for (const room of roomsOf(web, false)) rmSync(join(room, 'generated'), { recursive: true, force: true });
  if (rooms.length > 0)
    await generate(
      { silent: true, schema: printSchema(apiSchemaOf(supergraphFile)), generates: outputsOf(rooms) },
      true,
    );
  const manifests = rooms
    .filter((room) => !isRendered(room))
    .map((room) => JSON.parse(readFileSync(join(room, 'generated/persisted-documents.json'), 'utf8')));
  return Object.assign({}, ...manifests);
}

function roomsOf(web, onlyWithOperations = true) {
  const features = join(web, 'src/features');
  const names = existsSync(features) ? readdirSync(features) : [];
  const rooms = [join(web, 'src/app'), join(web, 'src/pages'), ...names.map((name) => join(features, name))];
  return onlyWithOperations ? rooms.filter(hasOperations) : rooms;
}

function hasOperations(room) {
  return existsSync(room) && readdirSync(room, { recursive: true }).some((file) => String(file).endsWith('.graphql'));
}

const isRendered = (room) => room.endsWith('pages');

const outputsOf = (rooms) => Object.fromEntries(rooms.map((room) => [`${join(room, 'generated')}/`, outputOf(room)]));

const outputOf = (room) => ({
  preset: 'client',
  documents: join(room, '**/*.graphql'),
  documentTransforms: [addTypenameSelectionDocumentTransform],
  presetConfig: {
    fragmentMasking: false,
    ...(isRendered(room) ? {} : { persistedDocuments: { hashAlgorithm: 'sha256' } }),
  },
  config: {
    ...(isRendered(room) ? { documentMode: 'string' } : {}),
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    scalars: { DateTime: 'string', Date: 'string', FileText: 'string', URL: 'string' },
  },
});
