import { Kind, visit, type DocumentNode } from 'graphql';

/**
 * The object that a document asks for most often under one name, fragments counted once. GraphQL's rules compare all
 * pairs of such fields, so a thousand of them in a few kilobytes are a second of work.
 */
export function mostRepeated(document: DocumentNode): { readonly name: string; readonly times: number } {
  const counts = new Map<string, number>();
  visit(document, {
    [Kind.FIELD]: ({ alias, name, selectionSet }) => {
      const key = (alias ?? name).value;
      if (selectionSet) counts.set(key, (counts.get(key) ?? 0) + 1);
    },
  });
  const [name = '', times = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { name, times };
}
