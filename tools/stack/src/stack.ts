import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { announcement } from './announce';
import { openChildLog } from './child-log';
import { openDatabase, type Database } from './database';
import { fillDemo, prepareDemoOrReal, type DemoParts } from './demo';
import { DemoBoard } from './demo-board';
import { environmentsOf } from './environment';
import { requireFreePorts } from './ports';
import type { Progress } from './progress';
import { untilReady } from './readiness';
import { resetDemo, type Contexts } from './reset-demo';
import { endRemains, forgetProcesses, recordProcesses } from './remains';
import { rosterOf, type Member } from './roster';
import { loadSecrets, type Secrets } from './secrets';
import type { Settings } from './settings';
import { Supervised } from './supervise';

const PATIENCE_MS = 12_000;
const LOOK_EVERY_MS = 400;

/** Everything that `npm start` runs, as one thing that starts and stops. */
export class Stack {
  private readonly children: Supervised[] = [];
  private readonly stopped = new AbortController();
  private opening: Promise<Database> | undefined;
  private database: Database | undefined;
  private demo: DemoParts | undefined;
  private readonly board = new DemoBoard(() => void this.resetDemo());

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
    const { ownerUrl } = await this.openDatabase(secrets);
    await prepareDemoOrReal({ ownerUrl, settings, secrets, progress });
    if (this.isStopping) return;
    const environments = environmentsOf(settings, secrets, ownerUrl);
    this.demo = { ownerUrl, settings, secrets, environments, progress, signal: this.stopped.signal };
    await this.bringUpProcesses(rosterOf(settings, environments));
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
    for (const stage of [1, 2, 3]) {
      const due = this.children.filter(({ member }) => member.stage === stage);
      await Promise.all(due.map((child) => child.stop(PATIENCE_MS)));
    }
    await (await this.opening?.catch(() => undefined))?.stop();
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

  private async openDatabase(secrets: Secrets): Promise<Database> {
    const { settings, progress } = this;
    progress.step(settings.databaseUrl === undefined ? 'Starting PostgreSQL' : 'Using the database of DATABASE_URL');
    const watch = { tell: (message: string) => progress.trouble(message), onChange: () => this.record() };
    this.opening = openDatabase(settings, secrets, watch);
    this.database = await this.opening;
    this.record();
    return this.database;
  }

  private async bringUpProcesses(members: readonly Member[]): Promise<void> {
    const { settings, progress } = this;
    progress.step(`Starting ${members.map(({ name }) => name).join(', ')}`);
    const started = members.map((member) => {
      const tell = (message: string): void => progress.trouble(message);
      const file = join(settings.folder, 'logs', `${member.name}.log`);
      const log = openChildLog(file, (message) => tell(`${member.name}: ${message} (logs/${member.name}.log)`));
      setInterval(log.catchUp, LOOK_EVERY_MS).unref();
      const supervision = { log, tell, cwd: settings.checkout, onChange: () => this.record() };
      const onLaunch = (process: ChildProcess): void => this.board.connect(process);
      const child = new Supervised(member, member.name === 'gateway' ? { ...supervision, onLaunch } : supervision);
      this.children.push(child);
      this.record();
      return child;
    });
    await this.untilAllReady(started);
  }

  private async untilAllReady(children: readonly Supervised[]): Promise<void> {
    const ready = children.map(async (child) => {
      await untilReady(child, () => this.isStopping);
      if (!this.isStopping) this.progress.step(`  ${child.member.name} is ready`);
    });
    await Promise.all(ready);
  }

  private async resetDemo(): Promise<void> {
    if (this.demo === undefined || this.isStopping) return;
    await resetDemo({ ...this.demo, board: this.board, contexts: this.contexts() });
  }

  private contexts(): Contexts {
    const of = (stage: number): Supervised[] => this.children.filter(({ member }) => member.stage === stage);
    return {
      stop: async () => {
        for (const stage of [2, 3]) await Promise.all(of(stage).map((child) => child.stop(PATIENCE_MS)));
      },
      start: async () => {
        const children = [...of(3), ...of(2)];
        if (!this.isStopping) for (const child of children) child.resume();
        await this.untilAllReady(children);
      },
    };
  }

  /** What runs right now, for the start after a kill -9. */
  private record(): void {
    if (this.isStopping) return;
    const pids = Object.fromEntries(this.children.map(({ member, pid }) => [member.name, pid]));
    recordProcesses(this.settings.folder, { ...this.database?.pids(), ...pids });
  }
}
