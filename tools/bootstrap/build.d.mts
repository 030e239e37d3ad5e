export function buildAll(
  checkout: string,
  options?: { readonly isQuiet?: boolean; readonly isForced?: boolean },
): Promise<void>;
