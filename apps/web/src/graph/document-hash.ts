/** The hash that the build wrote into a generated document; the gateway keeps the document under it. */
export function documentHash(document: object): string {
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  if (hash === undefined) throw new Error('This document was not generated from a .graphql file of the client.');
  return hash;
}
