/** A short name for an application that can be read out on the phone: the end of its id, in two groups. */
export function referenceOf(id: string): string {
  const end = id.replaceAll('-', '').slice(-8).toUpperCase();
  return `${end.slice(0, 4)}-${end.slice(4)}`;
}
