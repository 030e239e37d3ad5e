import type { RequestHandler } from 'express';
import { DOCUMENT_LIMITS } from '../graph/limits/limit-rule';
import { measureNesting } from '../graph/limits/measure-nesting';
import { answerError } from './answer-error';

/** Refuses, before anything parses it, a document whose brackets stand deeper inside each other than any use needs. */
export const refuseNesting: RequestHandler = (request, response, next) => {
  const text: unknown = request.method === 'POST' ? request.body?.query : request.query['query'];
  const depth = typeof text === 'string' ? measureNesting(text, DOCUMENT_LIMITS.tokens) : 0;
  if (depth <= DOCUMENT_LIMITS.nesting) return next();
  const message = `The document has brackets ${depth} deep; at most ${DOCUMENT_LIMITS.nesting} are allowed.`;
  answerError(response, { status: 400, code: 'GRAPHQL_PARSE_FAILED', message });
};
