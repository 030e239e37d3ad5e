import { resolve } from 'node:path';
import { faultsOfBreaking, faultsOfSdl, faultsOfSupergraph } from './drift';

const CHECKS = { sdl: faultsOfSdl, supergraph: faultsOfSupergraph, breaking: faultsOfBreaking };

/** `node verify.js sdl|supergraph|breaking`: prints every fault; 1 as exit code for any. */
async function main(name: string | undefined): Promise<void> {
  const check = CHECKS[name as keyof typeof CHECKS];
  if (check === undefined) throw new Error(`Say one of ${Object.keys(CHECKS).join(', ')}.`);
  const faults = await check(resolve(__dirname, '../../..'));
  faults.forEach((fault) => console.log(fault));
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main(process.argv[2]).catch((error: Error) => {
  console.log(error.message);
  process.exitCode = 1;
});
