import { registerEnumType } from 'type-graphql';

/** An enum of the graph whose values equal their names, each with what it means. */
export function describedEnum<Key extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Key, string>>,
): { readonly [K in Key]: K } {
  const keys = Object.keys(meanings) as Key[];
  const values = Object.fromEntries(keys.map((key) => [key, key])) as { readonly [K in Key]: K };
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(keys.map((key) => [key, { description: meanings[key] }])) as never,
  });
  return values;
}
