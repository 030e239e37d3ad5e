import { watchSupergraph } from './watch-supergraph';
import { readSettings } from './settings';
import { runStack } from './start';

/** `npm run dev`: the same processes from source, each started again when a file that it loaded changes. */
export async function run(checkout: string): Promise<void> {
  watchSupergraph(checkout);
  await runStack(readSettings(checkout, true));
}
