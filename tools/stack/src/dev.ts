import { readSettings } from './settings';
import { runStack } from './start';
import { watchSupergraph } from './watch-supergraph';
import { watchWeb } from './watch-web';

/** `npm run dev`: the same processes from source, each started again when a file that it loaded changes, and the web client built anew. */
export async function run(checkout: string): Promise<void> {
  const settings = readSettings(checkout, true);
  await runStack(settings, (stack) => {
    const restart = (): void => stack.restart('gateway');
    watchSupergraph(checkout, restart);
    watchWeb(checkout, restart);
  });
}
