import { createServer, type Server } from 'node:net';
import { requireFreePorts } from './ports';

const host = '127.0.0.1';

describe('the ports of a start', () => {
  let other: Server;
  let taken: number;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, host, resolve));
    taken = (other.address() as { port: number }).port;
  });
  afterAll(() => new Promise((resolve) => other.close(resolve)));

  it('are refused in one sentence that names the variable when one is taken', async () => {
    const doors = [{ name: 'gateway', host, port: taken, variable: 'PORT' }];
    await expect(requireFreePorts(doors)).rejects.toThrow(
      `Port ${taken} for gateway is taken by another program: choose another with PORT, e.g. PORT=${taken + 1000} npm start.`,
    );
  });

  it('are refused when two are the same', async () => {
    const doors = [
      { name: 'gateway', host, port: taken, variable: 'PORT' },
      { name: 'the mailbox', host, port: taken, variable: 'MAILBOX_PORT' },
    ];
    await expect(requireFreePorts(doors)).rejects.toThrow(/given to both gateway and the mailbox: set MAILBOX_PORT/);
  });
});
