import type { ApolloServerPlugin } from '@apollo/server';
import type { Identity } from '@bookends/identity';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GatewayContext } from '../gateway-context';
import { countNodes, MOST_NODES } from './count-nodes';

/**
 * Before an operation runs: a token that may only read runs no mutation, and pages inside pages hold at most 50,000
 * objects. After a mutation, whatever came of it, `onMutation` is told.
 */
export function guardOperation(onMutation: () => void): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, document, request, contextValue, schema }) => {
        if (!operation) return;
        if (operation.operation === 'mutation') refuseReader(contextValue.viewer);
        refuseFlood(schema, document, operation, request.variables ?? {});
      },
      willSendResponse: async ({ operation }) => {
        if (operation?.operation === 'mutation') onMutation();
      },
    }),
  };
}

function refuseReader(viewer: Identity): void {
  if (viewer.kind !== 'person' || viewer.scopes.includes('write')) return;
  throw new GraphQLError('This token may read only: make one with the scope "write" at /tokens.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}

function refuseFlood(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  raw: Record<string, unknown>,
): void {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], raw, { maxErrors: 1 });
  // Variables that do not fit are refused by execution, with the names of all of them.
  if (!coerced) return;
  const nodes = countNodes(schema, operation, fragmentsOf(document), coerced);
  if (nodes <= MOST_NODES) return;
  const message = `The operation could answer with ${nodes} objects; at most ${MOST_NODES} are allowed. Ask for smaller pages.`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
