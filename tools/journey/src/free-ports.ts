import { createServer } from 'node:net';

/** Offsets from the gateway's port that the stack listens on: the gateway, subgraphs, workers, then mailbox and SMTP. */
const OFFSETS = [0, 1, 2, 3, 4, 11, 12, 13, 14, 21, 22];

/** A first port from which every port of a stack is free right now. */
export async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = 20_000 + Math.floor(Math.random() * 12_000);
    const isFree = await Promise.all(OFFSETS.map((offset) => isPortFree(first + offset)));
    if (isFree.every(Boolean)) return first;
  }
  throw new Error('no row of free ports was found between 20000 and 32000');
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => probe.close(() => answer(true)));
  });
}
