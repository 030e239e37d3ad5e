import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for, with every fragment counted wherever it is spread. */
export interface Measure {
  /** The longest way from the root to a leaf, in fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

/** Measures in time linear in the document: each fragment once. A fragment that contains itself counts as empty there. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return measureSet(operation.selectionSet, { fragments, measured: new Map() });
}

interface Measuring {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: Map<string, Measure>;
}

const NOTHING: Measure = { depth: 0, aliases: 0, rootFields: 0 };

function measureSet(set: SelectionSetNode | undefined, measuring: Measuring): Measure {
  return (set?.selections ?? []).map((selection) => measureSelection(selection, measuring)).reduce(together, NOTHING);
}

function measureSelection(selection: SelectionNode, measuring: Measuring): Measure {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value, measuring);
  const inner = measureSet(selection.selectionSet, measuring);
  if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
  return { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), rootFields: 1 };
}

function measureFragment(name: string, measuring: Measuring): Measure {
  const known = measuring.measured.get(name);
  if (known) return known;
  measuring.measured.set(name, NOTHING);
  const measure = measureSet(measuring.fragments.get(name)?.selectionSet, measuring);
  measuring.measured.set(name, measure);
  return measure;
}

function together(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    rootFields: one.rootFields + other.rootFields,
  };
}
