// Runs one command for the process that holds the other end of its standard input, and for no longer. Reads an order as
// one line of JSON: { command, words, cwd, environment }. Prints one line when the command is gone: { code }.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const lines = createInterface({ input: process.stdin });
const order = JSON.parse(await new Promise((resolve) => lines.once('line', resolve)));
const child = spawn(order.command, order.words, {
  cwd: order.cwd,
  env: { ...process.env, ...order.environment },
  stdio: 'ignore',
});
child.once('error', (error) => leave({ error: error.message }));
child.once('exit', (code, signal) => leave({ code: code ?? signal }));
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', stop);
process.stdout.on('error', () => {});
lines.once('close', stop);

function stop() {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
}

function leave(answer) {
  process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit(0));
}
