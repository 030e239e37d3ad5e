import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { checkArguments } from './check-arguments';
import type { Batch, SubgraphContext } from './subgraph-context';

/** For each entity by name: reads many by id, with null for what is unknown or not for this viewer. */
export type ReferenceReaders = Readonly<Record<string, Batch<string, object>>>;

export interface SubgraphParts {
  /** Resolver objects, made in compose.ts with what they need; their classes carry the decorators. */
  readonly resolvers: readonly object[];
  readonly references: ReferenceReaders;
  /** Object types that no field mentions by class: concrete errors, entities reached only by reference. */
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own type for classes
  readonly orphanedTypes?: readonly Function[];
}

/** An executable federated schema. Each reference is read through one batch per request; an id that is no UUID is null. */
export function buildSubgraph(parts: SubgraphParts): GraphQLSchema {
  const schema = codeSchema(parts);
  const resolvers = createResolversMap(schema) as Record<string, object>;
  for (const [type, batch] of Object.entries(parts.references)) {
    const resolveReference = ({ id }: { id: string }, context: SubgraphContext) =>
      UUID.test(id) ? readReference(type, batch, id, context) : null;
    resolvers[type] = { ...resolvers[type], __resolveReference: resolveReference };
  }
  return buildSubgraphSchema({ typeDefs: parse(printSubgraph(schema)), resolvers: resolvers as never });
}

/** The SDL of a subgraph, with the federation features that it uses imported. The same text for the same code. */
export function printSubgraph(schema: GraphQLSchema): string {
  const printed = printSchemaWithDirectives(schema).replace(/^schema\s*(@[^{]*)?\{[^}]*\}\s*/m, '');
  const used = FEATURES.filter((feature) => new RegExp(`${feature}\\b`).test(printed));
  const imports = used.map((feature) => `"${feature}"`).join(', ');
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [${imports}])\n\n`;
  return `${link}${printed.trim()}\n`;
}

/** type-graphql's schema, before federation. Its metadata is global to the process: one subgraph a process. */
export function codeSchema(parts: Pick<SubgraphParts, 'resolvers' | 'orphanedTypes'>): GraphQLSchema {
  const made = new Map(parts.resolvers.map((resolver) => [resolver.constructor, resolver]));
  return buildSchemaSync({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- as above
    resolvers: [...made.keys()] as unknown as NonEmptyArray<Function>,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- as above
    orphanedTypes: [...(parts.orphanedTypes ?? [])] as Function[],
    container: { get: (type) => made.get(type) },
    globalMiddlewares: [checkArguments],
    authChecker: () => true,
    validate: false,
    skipCheck: true,
  });
}

const FEATURES = [
  '@key',
  '@shareable',
  '@external',
  '@inaccessible',
  '@requires',
  '@provides',
  '@tag',
  '@override',
  '@interfaceObject',
];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function readReference(
  type: string,
  batch: Batch<string, object>,
  id: string,
  context: SubgraphContext,
): Promise<object | null> {
  const found = await context.load(batch, id);
  return found && Object.assign(found, { __typename: type });
}
