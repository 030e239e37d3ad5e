/** Where the reader's choice between light and dark is kept; Mantine's own key, so that both read the same. */
export const SCHEME_KEY = 'mantine-color-scheme-value';

/** The scheme to paint: what was chosen, else what the system prefers. */
export function schemeOf(kept: string | null, prefersDark: boolean): 'light' | 'dark' {
  if (kept === 'light' || kept === 'dark') return kept;
  return prefersDark ? 'dark' : 'light';
}
