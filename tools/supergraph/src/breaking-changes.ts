import { Supergraph } from '@apollo/federation-internals';
import { findBreakingChanges, type GraphQLSchema } from 'graphql';

/** What a client sees of a supergraph: without the inaccessible. */
export function apiSchemaOf(supergraph: string): GraphQLSchema {
  return Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
}

/**
 * What a client written against `before` would trip over in `after`, less what a decision allows: a line
 * `breaking: <part of the sentence>` in `decisions` (the texts of the ADRs).
 */
export function unannouncedBreaks(before: string, after: string, decisions: readonly string[]): readonly string[] {
  const allowed = decisions.flatMap((text) =>
    [...text.matchAll(/^breaking: (.+)$/gm)].map((match) => match[1]!.trim()),
  );
  return findBreakingChanges(apiSchemaOf(before), apiSchemaOf(after))
    .map(({ description }) => description)
    .filter((description) => !allowed.some((part) => description.includes(part)));
}
