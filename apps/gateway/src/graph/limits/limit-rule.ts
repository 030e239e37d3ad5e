import { GraphQLError, type OperationDefinitionNode, type ValidationRule } from 'graphql';
import { measureOperation } from './measure-document';

/** The limits that a document is held to before anything of it runs. */
export const DOCUMENT_LIMITS = {
  tokens: 5_000,
  nesting: 200,
  repeats: 100,
  recursiveSelections: 1_500,
  depth: 20,
  aliases: 50,
  rootMutations: 10,
} as const;

/** Refuses an operation that is too deep, has too many aliases, or changes too much at once; says which and how many. */
export const limitRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const measure = measureOperation(context.getDocument(), operation);
    const { depth, aliases, rootMutations } = DOCUMENT_LIMITS;
    const faults = [
      !context.getSchema().getRootType(operation.operation) &&
        `is a ${operation.operation}, which there is none of; GET /graphql/live streams the answers to a query`,
      measure.depth > depth && `goes ${measure.depth} fields deep; at most ${depth} are allowed`,
      measure.aliases > aliases && `has ${measure.aliases} aliases; at most ${aliases} are allowed`,
      operation.operation === 'mutation' &&
        measure.rootFields > rootMutations &&
        `holds ${measure.rootFields} mutations; at most ${rootMutations} are allowed`,
    ];
    for (const fault of faults)
      if (fault) context.reportError(new GraphQLError(`${nameOf(operation)} ${fault}.`, { nodes: [operation] }));
  },
});

const nameOf = (operation: OperationDefinitionNode): string =>
  operation.name ? `Operation "${operation.name.value}"` : 'The operation';
