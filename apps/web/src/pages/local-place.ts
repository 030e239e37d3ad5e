/** A path of this site that a form named; the home page for anything that a browser could take for another site. */
export const localPlace = (given: string | null): string =>
  given !== null && /^\/(?![/\\])[\w\-./?=&%:~+]*$/.test(given) ? given : '/';
