import { readSettings } from './settings';
import { runStack } from './start';
import { watchSupergraph } from './watch-supergraph';

/** `npm run dev`: the same processes from source, each started again when a file that it loaded changes. */
export async function run(checkout: string): Promise<void> {
  const settings = readSettings(checkout, true);
  await runStack(settings, (stack) => watchSupergraph(checkout, () => stack.restart('gateway')));
}
