import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  isInterfaceType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export const MOST_NODES = 50_000;
const PAGE_WHEN_NOT_SAID = 20;

/**
 * How many objects the pages of an operation can hold at most: pages inside pages multiply. A page is a field with
 * `first` or `last`; without a number it counts as twenty. Stops counting soon after `MOST_NODES`.
 */
export function countNodes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): number {
  const counting: Counting = { schema, fragments, variables, measured: new Map() };
  return countSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, counting);
}

interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly measured: Map<string, number>;
}

function countSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined, counting: Counting): number {
  const counts = (set?.selections ?? []).map((selection) => countSelection(selection, parent, counting));
  return counts.reduce((sum, count) => sum + count, 0);
}

function countSelection(selection: SelectionNode, parent: GraphQLNamedType | undefined, counting: Counting): number {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return countFragment(selection.name.value, counting);
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const type = selection.typeCondition ? counting.schema.getType(selection.typeCondition.name.value) : parent;
    return countSet(selection.selectionSet, type, counting);
  }
  if (!selection.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const field = parent.getFields()[selection.name.value];
  if (!field) return 0;
  const inner = countSet(selection.selectionSet, getNamedType(field.type), counting);
  if (!field.args.some(({ name }) => name === 'first' || name === 'last')) return inner;
  const size = pageSize(getArgumentValues(field, selection, counting.variables));
  return size * (1 + inner);
}

function countFragment(name: string, counting: Counting): number {
  const known = counting.measured.get(name);
  if (known !== undefined) return known;
  const fragment = counting.fragments.get(name);
  const type = fragment && counting.schema.getType(fragment.typeCondition.name.value);
  const count = countSet(fragment?.selectionSet, type, counting);
  counting.measured.set(name, count);
  return count;
}

/** A size that the subgraph will refuse anyway counts as one: it is that refusal the caller should read. */
function pageSize(values: Record<string, unknown>): number {
  const size = values['first'] ?? values['last'] ?? PAGE_WHEN_NOT_SAID;
  return typeof size === 'number' && size >= 1 && size <= 100 ? size : 1;
}
