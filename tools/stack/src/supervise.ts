import type { ChildProcess } from 'node:child_process';
import type { ChildLog } from './child-log';
import { endChild, launch } from './launch';
import { restartDelayMs } from './restart-delay';
import type { Member } from './roster';

/** Who has lived this long did not die of how it was started. */
const GROWN_UP_MS = 30_000;

export interface Supervision {
  readonly log: ChildLog;
  readonly cwd: string;
  /** Called with every change of pid, so that a later start can find what this one left. */
  readonly onChange: () => void;
  readonly tell: (message: string) => void;
  /** Called with the process itself, at its start and each time that it is started again. */
  readonly onLaunch?: (child: ChildProcess) => void;
}

/** A member of the stack: started at once, and again, later and later, whenever it ends unasked. */
export class Supervised {
  private child: ChildProcess | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopping = false;
  private isRestarting = false;
  private startedAt = 0;
  private deaths = 0;

  constructor(
    readonly member: Member,
    private readonly supervision: Supervision,
  ) {
    this.start();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** How often in a row it died young. */
  get earlyDeaths(): number {
    return this.deaths;
  }

  /** Asks it to end, insists after `patienceMs`, and resolves when it is gone for good. */
  async stop(patienceMs: number): Promise<void> {
    this.leaveAlone();
    await endChild(this.child, patienceMs);
  }

  /** Ends it now. */
  kill(): void {
    this.leaveAlone();
    this.child?.kill('SIGKILL');
  }

  /** Asks it to end and starts it again at once. */
  restart(): void {
    this.isRestarting = this.child !== undefined;
    this.child?.kill('SIGTERM');
  }

  /** Starts it again after `stop`. */
  resume(): void {
    if (!this.isStopping) return;
    this.isStopping = false;
    this.deaths = 0;
    this.start();
  }

  /** The end of what it said. */
  tail(): string {
    return this.supervision.log.tail();
  }

  private start(): void {
    const { log, cwd, onChange, tell, onLaunch } = this.supervision;
    this.startedAt = Date.now();
    this.isRestarting = false;
    this.child = launch(this.member, cwd, log.fd);
    this.child.once('exit', (code, signal) => this.died(code ?? signal));
    this.child.once('error', (error) => tell(error.message));
    onLaunch?.(this.child);
    onChange();
  }

  private died(how: number | string | null): void {
    this.child = undefined;
    this.supervision.log.catchUp();
    this.supervision.onChange();
    if (this.isStopping) return;
    if (this.isRestarting) return this.start();
    this.deaths = Date.now() - this.startedAt > GROWN_UP_MS ? 1 : this.deaths + 1;
    const delayMs = restartDelayMs(this.deaths);
    this.supervision.tell(`${this.member.name} ended unexpectedly (${how}); starting it again in ${delayMs / 1000} s`);
    this.timer = setTimeout(() => this.start(), delayMs);
  }

  private leaveAlone(): void {
    this.isStopping = true;
    clearTimeout(this.timer);
  }
}
