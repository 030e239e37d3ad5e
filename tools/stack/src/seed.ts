import { spawn } from 'node:child_process';
import { TETHER } from './launch';
import { Sentence } from './sentence';
import type { Settings } from './settings';

/**
 * Fills the demo through the running endpoint and passes every line it prints on as progress. Rejects with its last words
 * when it fails.
 */
export function runSeed(options: {
  readonly script: string;
  readonly settings: Settings;
  readonly environment: Readonly<Record<string, string>>;
  readonly say: (message: string) => void;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { settings, say } = options;
  const words: string[] = [];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-r', TETHER, '--enable-source-maps', options.script], {
      cwd: settings.checkout,
      signal: options.signal,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...options.environment, ENDPOINT: `${settings.publicUrl}/graphql` },
    });
    child.stdout!.setEncoding('utf8').on('data', (text: string) => text.split('\n').filter(Boolean).forEach(say));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => void words.push(text));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) return resolve();
      reject(new Sentence(`The demo could not be seeded (exit ${code}): ${words.join('').trim().slice(-1500)}`));
    });
  });
}
