const known = new Set<string>();

/** An IANA time zone that this machine's calendar knows, spelt by region and city (or UTC). */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  if (name !== 'UTC' && !/^[A-Za-z]+\/[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)?$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  known.add(name);
  return true;
}
