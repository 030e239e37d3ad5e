import { openEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database';
import { restartDelayMs } from './restart-delay';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

/** The database of this start: ours, or the operator's. */
export interface Database {
  readonly ownerUrl: string;
  /** What of it runs here; nothing for a server of the operator's. */
  pids(): Readonly<Record<string, number | undefined>>;
  stop(): Promise<void>;
}

/** Opens the operator's database, or embedded PostgreSQL, which is started again on its port when it dies unasked. */
export async function openDatabase(
  settings: Settings,
  secrets: Secrets,
  watch: { readonly tell: (message: string) => void; readonly onChange: () => void },
): Promise<Database> {
  const { checkout, folder, databaseUrl } = settings;
  if (databaseUrl !== undefined) return { ownerUrl: databaseUrl, pids: () => ({}), stop: async () => undefined };
  // A demo and a real installation never share a database, whichever is started first.
  const name = settings.isDemo ? 'bookends_demo' : 'bookends';
  const open = (port?: number): Promise<EmbeddedDatabase> =>
    openEmbeddedDatabase({ checkout, folder, password: secrets.ownerPassword, name, port });
  let current: EmbeddedDatabase | undefined = await open();
  const { ownerUrl, server } = current;
  let isStopping = false;
  const heal = async (deaths: number): Promise<void> => {
    current = undefined;
    watch.onChange();
    if (isStopping) return;
    watch.tell('PostgreSQL ended unexpectedly; starting it again');
    await new Promise((resolve) => setTimeout(resolve, restartDelayMs(deaths)));
    if (isStopping) return;
    current = await open(server.port).catch((error: Error) => void watch.tell(error.message));
    watch.onChange();
    guard(deaths + 1);
  };
  const guard = (deaths: number): void => void (current?.server.exited ?? Promise.resolve()).then(() => heal(deaths));
  guard(1);
  return {
    ownerUrl,
    pids: () => ({ 'postgres-keeper': current?.server.keeperPid, postgres: current?.server.pid }),
    stop: async () => {
      isStopping = true;
      await current?.server.stop();
    },
  };
}
