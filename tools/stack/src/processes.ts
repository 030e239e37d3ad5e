import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { openChildLog } from './child-log';
import type { Progress } from './progress';
import { untilReady } from './readiness';
import type { Contexts } from './reset-demo';
import type { Member } from './roster';
import type { Settings } from './settings';
import { Supervised } from './supervise';

const PATIENCE_MS = 12_000;
const LOOK_EVERY_MS = 400;

export interface ProcessesWatch {
  /** Aborted when the stack stops: nobody waits for readiness any more. */
  readonly signal: AbortSignal;
  onChange(): void;
  onGateway(gateway: ChildProcess): void;
}

/** The processes of the stack besides the database: launched, kept running, ended by stages. */
export class Processes {
  private readonly children: Supervised[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly progress: Progress,
    private readonly watch: ProcessesWatch,
  ) {}

  /** Resolves when all of them answer, or early when the stack stops. */
  async launch(members: readonly Member[]): Promise<void> {
    this.progress.step(`Starting ${members.map(({ name }) => name).join(', ')}`);
    await this.untilAllReady(members.map((member) => this.launchOne(member)));
  }

  /** 1 is the gateway, 2 the contexts, 3 the mailbox. */
  async stopStage(stage: number): Promise<void> {
    await Promise.all(this.ofStage(stage).map((child) => child.stop(PATIENCE_MS)));
  }

  restart(name: string): void {
    this.children.find(({ member }) => member.name === name)?.restart();
  }

  kill(): void {
    for (const child of this.children) child.kill();
  }

  pids(): Record<string, number | undefined> {
    return Object.fromEntries(this.children.map(({ member, pid }) => [member.name, pid]));
  }

  /** Everything behind the gateway, as something that can be stopped and started again. */
  contexts(): Contexts {
    return {
      stop: async () => {
        for (const stage of [2, 3]) await this.stopStage(stage);
      },
      start: async () => {
        const children = [...this.ofStage(3), ...this.ofStage(2)];
        if (!this.watch.signal.aborted) for (const child of children) child.resume();
        await this.untilAllReady(children);
      },
    };
  }

  private launchOne(member: Member): Supervised {
    const { settings, progress, watch } = this;
    const tell = (message: string): void => progress.trouble(message);
    const file = join(settings.folder, 'logs', `${member.name}.log`);
    const log = openChildLog(file, (message) => tell(`${member.name}: ${message} (logs/${member.name}.log)`));
    setInterval(log.catchUp, LOOK_EVERY_MS).unref();
    const supervision = { log, tell, cwd: settings.checkout, onChange: () => watch.onChange() };
    const onLaunch = (process: ChildProcess): void => watch.onGateway(process);
    const child = new Supervised(member, member.name === 'gateway' ? { ...supervision, onLaunch } : supervision);
    this.children.push(child);
    watch.onChange();
    return child;
  }

  private async untilAllReady(children: readonly Supervised[]): Promise<void> {
    const ready = children.map(async (child) => {
      await untilReady(child, () => this.watch.signal.aborted);
      if (!this.watch.signal.aborted) this.progress.step(`  ${child.member.name} is ready`);
    });
    await Promise.all(ready);
  }

  private ofStage(stage: number): Supervised[] {
    return this.children.filter(({ member }) => member.stage === stage);
  }
}
