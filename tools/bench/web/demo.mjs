// The demo that is measured: signing in as its people, and the cycle that it runs in.

/** The cookie of a persona. */
export async function signIn(base, persona) {
  const answer = await fetch(`${base}/demo/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ persona }).toString(),
  });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (answer.status !== 303 || cookies.length === 0)
    throw new Error(`Nobody is signed in as ${persona} at ${base} (${answer.status}): it has to be a demo.`);
  return cookies.join('; ');
}

/** The cycle with pairs in it, else the first there is. */
export async function runningCycle(base) {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ programs(first: 1) { edges { node { cycles { id state } } } } }' }),
  });
  const { data } = await answer.json();
  const cycles = data.programs.edges.flatMap(({ node }) => node.cycles);
  const found = cycles.find(({ state }) => state === 'ACTIVE') ?? cycles[0];
  if (found === undefined) throw new Error(`There is no cycle at ${base}.`);
  return found.id;
}
