import type { RequestHandler } from 'express';
import { parse, type DocumentNode } from 'graphql';
import { DOCUMENT_LIMITS } from '../graph/limits/limit-rule';
import { measureNesting } from '../graph/limits/measure-nesting';
import { mostRepeated } from '../graph/limits/most-repeated';
import { answerError } from './answer-error';

/** Refuses what would cost GraphQL's own parser and rules too much, before they see it. */
export const refuseDocument: RequestHandler = (request, response, next) => {
  const text: unknown = request.method === 'POST' ? request.body?.query : request.query['query'];
  const message = typeof text === 'string' && faultOf(text);
  if (message) answerError(response, { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message });
  else next();
};

function faultOf(text: string): string | false {
  const { nesting, repeats, tokens } = DOCUMENT_LIMITS;
  const depth = measureNesting(text, tokens);
  if (depth > nesting) return `The document has brackets ${depth} deep; at most ${nesting} are allowed.`;
  const document = parsed(text);
  const most = document && mostRepeated(document);
  if (!most || most.times <= repeats) return false;
  return `The document asks for "${most.name}" ${most.times} times; at most ${repeats} are allowed.`;
}

/** Null for what is no document, or too long a one: the graph says so in its own words. */
function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: DOCUMENT_LIMITS.tokens, noLocation: true });
  } catch {
    return null;
  }
}
