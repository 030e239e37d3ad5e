import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { answerError } from '../http/answer-error';

/**
 * Puts the document in the place of its hash, for a request that names one: `extensions.persistedQuery.sha256Hash` in a
 * body, `hash` in the address of a live query. A hash that nobody built is refused: an old page has to load anew.
 */
export function persistedDocuments(documents: ReadonlyMap<string, string>): RequestHandler {
  return (request, response, next) => {
    const hash = hashOf(request);
    if (hash === undefined) return next();
    const document = documents.get(hash);
    if (document === undefined)
      return answerError(response, {
        status: 400,
        code: 'PERSISTED_QUERY_NOT_FOUND',
        message: 'No document has this hash. Load the page anew.',
      });
    if (request.method === 'POST') request.body = withQuery(request.body, document);
    else Object.defineProperty(request, 'query', { value: { ...request.query, query: document } });
    next();
  };
}

const hashedBody = z.object({
  query: z.literal('').optional(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }),
});

function hashOf(request: Request): string | undefined {
  if (request.method === 'POST') return hashedBody.safeParse(request.body).data?.extensions.persistedQuery.sha256Hash;
  const { hash } = request.query;
  return typeof hash === 'string' ? hash : undefined;
}

/** Without the extension, which the graph would take for a wish to register a document. */
function withQuery({ extensions: _, ...body }: Record<string, unknown>, query: string): Record<string, unknown> {
  return { ...body, query };
}
