/** Languages of the letters, each named in itself. */
const OFFERED = ['en-US', 'en-CA', 'en-GB', 'es-US', 'es-MX', 'fr-CA'];

/** What can be chosen, and what is chosen already even where it is not offered. */
export function localesWith(chosen: string): { readonly value: string; readonly label: string }[] {
  const tags = chosen === '' || OFFERED.includes(chosen) ? OFFERED : [chosen, ...OFFERED];
  return tags.map((tag) => ({ value: tag, label: nameOf(tag) }));
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
