import { createServer } from 'node:net';
import { Sentence } from './sentence';
import type { Door } from './settings';

type NamedDoor = Door & { readonly name: string; readonly host: string };

/**
 * Throws one sentence that names what wants the port and the variable that moves it: for the first door that has the port
 * of another, else for the first whose port is taken.
 */
export async function requireFreePorts(doors: readonly NamedDoor[]): Promise<void> {
  requireDifferentPorts(doors);
  for (const { name, host, port, variable } of doors) {
    const fault = await faultOf(host, port);
    if (fault === undefined) continue;
    const reason = fault === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${fault})`;
    throw new Sentence(
      `Port ${port} for ${name} ${reason}: choose another with ${variable}, e.g. ${variable}=${port + 1000} npm start.`,
    );
  }
}

function requireDifferentPorts(doors: readonly NamedDoor[]): void {
  const seen = new Map<number, string>();
  for (const { name, port, variable } of doors) {
    const other = seen.get(port);
    if (other !== undefined) throw new Sentence(`Port ${port} is given to both ${other} and ${name}: set ${variable}.`);
    seen.set(port, name);
  }
}

function faultOf(host: string, port: number): Promise<string | undefined> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => answer(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => answer(undefined)));
  });
}
