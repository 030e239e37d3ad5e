import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { announcement } from './announce';
import { openDatabase, type Database } from './database';
import { fillDemo, prepareDemoOrReal, type DemoParts } from './demo';
import { DemoBoard } from './demo-board';
import { environmentsOf } from './environment';
import { requireFreePorts } from './ports';
import { Processes } from './processes';
import type { Progress } from './progress';
import { resetDemo } from './reset-demo';
import { endRemains, forgetProcesses, recordProcesses } from './remains';
import { rosterOf } from './roster';
import { loadSecrets, type Secrets } from './secrets';
import type { Settings } from './settings';

/** Everything that `npm start` runs, as one thing that starts and stops. */
export class Stack {
  private readonly stopped = new AbortController();
  private readonly processes: Processes;
  private opening: Promise<Database> | undefined;
  private database: Database | undefined;
  private demo: DemoParts | undefined;
  private readonly board = new DemoBoard(() => void this.resetDemo());

  constructor(
    private readonly settings: Settings,
    private readonly progress: Progress,
  ) {
    this.processes = new Processes(settings, progress, {
      signal: this.stopped.signal,
      onChange: () => this.record(),
      onGateway: (gateway) => this.board.connect(gateway),
    });
  }

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
    const { ownerUrl } = await this.openDatabase(secrets);
    await prepareDemoOrReal({ ownerUrl, settings, secrets, progress });
    if (this.isStopping) return;
    const environments = environmentsOf(settings, secrets, ownerUrl);
    this.demo = { ownerUrl, settings, secrets, environments, progress, signal: this.stopped.signal };
    await this.processes.launch(rosterOf(settings, environments));
    if (this.isStopping) return;
    await fillDemo({ ...this.demo, board: this.board });
    if (!this.isStopping) process.stdout.write(announcement(settings, progress.elapsedSeconds()));
  }

  /** Whether there is anything to stop. */
  get hasStarted(): boolean {
    return this.opening !== undefined;
  }

  /** Ends the gateway, then the contexts, then mailbox and database; resolves when nothing of it is left. */
  async stop(): Promise<void> {
    this.stopped.abort();
    for (const stage of [1, 2, 3]) await this.processes.stopStage(stage);
    await (await this.opening?.catch(() => undefined))?.stop();
    forgetProcesses(this.settings.folder);
  }

  /** Ends one member and starts it again, so that it reads its files anew. */
  restart(name: string): void {
    this.processes.restart(name);
  }

  /** Ends all of it at once, for somebody who has no patience left. */
  kill(): void {
    this.processes.kill();
    void this.database?.stop();
  }

  private get isStopping(): boolean {
    return this.stopped.signal.aborted;
  }

  private async openDatabase(secrets: Secrets): Promise<Database> {
    const { settings, progress } = this;
    progress.step(settings.databaseUrl === undefined ? 'Starting PostgreSQL' : 'Using the database of DATABASE_URL');
    const watch = { tell: (message: string) => progress.trouble(message), onChange: () => this.record() };
    this.opening = openDatabase(settings, secrets, watch);
    this.database = await this.opening;
    this.record();
    return this.database;
  }

  private async resetDemo(): Promise<void> {
    if (this.demo === undefined || this.isStopping) return;
    await resetDemo({ ...this.demo, board: this.board, contexts: this.processes.contexts() });
  }

  /** What runs right now, for the start after a kill -9. */
  private record(): void {
    if (this.isStopping) return;
    recordProcesses(this.settings.folder, { ...this.database?.pids(), ...this.processes.pids() });
  }
}
