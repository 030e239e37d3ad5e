/** Where the stack told us to knock. */
export function endpointOf(environment: NodeJS.ProcessEnv): string {
  const endpoint = environment['ENDPOINT'];
  if (endpoint === undefined || !URL.canParse(endpoint))
    throw new Error('ENDPOINT must be the address of a running demo, as http://localhost:4000/graphql.');
  return endpoint;
}
