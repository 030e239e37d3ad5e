import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { announcement } from './announce';
import { openChildLog } from './child-log';
import { openDatabase, type Database } from './database';
import { clearUnfinishedDemo, readDemoMark, writeDemoMark } from './demo-mark';
import { environmentsOf, type Environments } from './environment';
import { requireFreePorts } from './ports';
import { prepareInstallation } from './prepare';
import type { Progress } from './progress';
import { untilReady } from './readiness';
import { endRemains, forgetProcesses, recordProcesses } from './remains';
import { rosterOf, type Member } from './roster';
import { loadSecrets, type Secrets } from './secrets';
import { runSeed, seedScript } from './seed';
import type { Settings } from './settings';
import { supervise, type Supervised } from './supervise';

const PATIENCE_MS = 12_000;

/** Everything that `npm start` runs, as one thing that starts and stops. */
export class Stack {
  private readonly children: Supervised[] = [];
  private readonly stopped = new AbortController();
  private database: Database | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly progress: Progress,
  ) {}

  /** Resolves when everything answers, or early when `stop` was called meanwhile. */
  async start(): Promise<void> {
    const { settings, progress } = this;
    const left = await endRemains(settings.folder);
    if (left.length > 0) progress.step(`Ended what a killed start had left: ${left.join(', ')}`);
    // Mail and logs are nobody else's business, whoever may walk through the folder to PostgreSQL's files.
    for (const name of ['mail', 'logs']) mkdirSync(join(settings.folder, name), { recursive: true, mode: 0o700 });
    const secrets = loadSecrets(join(settings.folder, 'keys'));
    await requireFreePorts(
      rosterOf(settings, environmentsOf(settings, secrets, 'postgres://unknown/unknown')).flatMap(
        (member) => member.doors,
      ),
    );
    const ownerUrl = await this.bringUpDatabase(secrets);
    if (this.isStopping) return;
    const environments = environmentsOf(settings, secrets, ownerUrl);
    await this.bringUpProcesses(rosterOf(settings, environments));
    if (this.isStopping) return;
    await this.seedDemo(ownerUrl, environments);
    if (!this.isStopping) process.stdout.write(announcement(settings, progress.elapsedSeconds()));
  }

  /** Whether there is anything to stop. */
  get hasStarted(): boolean {
    return this.database !== undefined;
  }

  /** Ends the gateway, then the contexts, then mailbox and database; resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.stopped.abort();
    for (const stage of [1, 2, 3]) {
      const due = this.children.filter(({ member }) => member.stage === stage);
      await Promise.all(due.map((child) => child.stop(PATIENCE_MS)));
    }
    await this.database?.stop();
    forgetProcesses(this.settings.folder);
  }

  /** Ends one member and starts it again, so that it reads its files anew. */
  restart(name: string): void {
    this.children.find(({ member }) => member.name === name)?.restart();
  }

  /** Ends all of it at once, for somebody who has no patience left. */
  kill(): void {
    for (const child of this.children) child.kill();
    void this.database?.stop();
  }

  private get isStopping(): boolean {
    return this.stopped.signal.aborted;
  }

  private async bringUpDatabase(secrets: Secrets): Promise<string> {
    const { settings, progress } = this;
    progress.step(settings.databaseUrl === undefined ? 'Starting PostgreSQL' : 'Using the database of DATABASE_URL');
    const watch = { tell: (message: string) => progress.trouble(message), onChange: () => this.record() };
    this.database = await openDatabase(settings, secrets, watch);
    this.record();
    const { ownerUrl } = this.database;
    const { checkout, isDemo, isSeeded } = settings;
    if (isSeeded && seedScript(checkout) !== undefined && (await readDemoMark(ownerUrl)) === 'unseeded') {
      progress.step('The demo was never finished: making it anew');
      await clearUnfinishedDemo(ownerUrl);
    }
    progress.step('Preparing the database');
    const { isNew } = await prepareInstallation({ checkout, ownerUrl, isDemo, secrets });
    if (isNew && isDemo) await writeDemoMark(ownerUrl, 'unseeded');
    return ownerUrl;
  }

  private async bringUpProcesses(members: readonly Member[]): Promise<void> {
    const { settings, progress } = this;
    progress.step(`Starting ${members.map(({ name }) => name).join(', ')}`);
    const ready = members.map(async (member) => {
      const tell = (message: string): void => progress.trouble(message);
      const file = join(settings.folder, 'logs', `${member.name}.log`);
      const log = openChildLog(file, (message) => tell(`${member.name}: ${message} (logs/${member.name}.log)`));
      const child = supervise(member, { log, tell, cwd: settings.checkout, onChange: () => this.record() });
      this.children.push(child);
      this.record();
      await untilReady(child, log.tail, () => this.isStopping);
      if (!this.isStopping) progress.step(`  ${member.name} is ready`);
    });
    await Promise.all(ready);
  }

  private async seedDemo(ownerUrl: string, environments: Environments): Promise<void> {
    const { settings, progress } = this;
    const script = seedScript(settings.checkout);
    if (!settings.isSeeded || script === undefined || (await readDemoMark(ownerUrl)) !== 'unseeded') return;
    progress.step('Filling the demo (once)');
    const environment = { ...environments.server('applications'), OWNER_DATABASE_URL: ownerUrl };
    const say = (message: string): void => progress.step(`  ${message}`);
    try {
      await runSeed({ script, settings, environment, say, signal: this.stopped.signal });
      await writeDemoMark(ownerUrl, 'seeded');
    } catch (error) {
      if (this.isStopping) return;
      progress.trouble(error instanceof Error ? error.message : String(error));
      progress.trouble('Everything runs, but the demo is not complete; the next start makes it anew.');
    }
  }

  /** What runs right now, for the start after a kill -9. */
  private record(): void {
    if (this.isStopping) return;
    const pids = Object.fromEntries(this.children.map(({ member, pid }) => [member.name, pid]));
    recordProcesses(this.settings.folder, { ...this.database?.pids(), ...pids });
  }
}
