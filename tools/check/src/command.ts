import { spawn } from 'node:child_process';

export interface CommandOutcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a Node script of the checkout and resolves with its exit code and everything it printed. */
export function runScript(checkout: string, words: readonly string[]): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(process.execPath, words, { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, output: output.trim() }));
  });
}
