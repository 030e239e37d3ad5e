import type { ChildProcess } from 'node:child_process';
import type { Progress } from './progress';

/** What the gateway is told of the demo; apps/gateway/src/demo/demo-keeper.ts says what it means. */
export interface DemoStatus {
  readonly state: 'ready' | 'resetting' | 'seeding';
  readonly progress: readonly string[];
  readonly failure: string | null;
}

/**
 * Where the demo stands, told to the gateway at its start and at every change, over the line that it is started with; and
 * where the gateway says that somebody wants it made anew.
 */
export class DemoBoard {
  private status: DemoStatus = { state: 'ready', progress: [], failure: null };
  private gateway: ChildProcess | undefined;

  constructor(private readonly onWish: () => void) {}

  /** The gateway was started, or started again. */
  connect(gateway: ChildProcess): void {
    this.gateway = gateway;
    gateway.on('message', (message) => {
      if ((message as { type?: unknown } | null)?.type !== 'reset-demo') return;
      // It believes in its wish already: without this, one that comes to nothing would be waited for.
      if (this.isBusy) this.tell();
      else this.onWish();
    });
    this.tell();
  }

  get isBusy(): boolean {
    return this.status.state !== 'ready';
  }

  /** What was said so far stays, while one step follows the other. */
  begin(state: 'resetting' | 'seeding'): void {
    const progress = this.isBusy ? this.status.progress : [];
    this.set({ state, progress, failure: null });
  }

  end(failure: string | null): void {
    this.set({ state: 'ready', progress: failure === null ? [] : this.status.progress, failure });
  }

  /** `progress`, whose steps are also shown here while there is something to wait for. */
  following(progress: Progress): Progress {
    const step = (message: string): void => {
      progress.step(message);
      if (this.isBusy) this.set({ ...this.status, progress: [...this.status.progress, message.trim()] });
    };
    return { ...progress, step };
  }

  private set(status: DemoStatus): void {
    this.status = status;
    this.tell();
  }

  private tell(): void {
    if (this.gateway?.connected) this.gateway.send({ type: 'demo-status', ...this.status }, () => undefined);
  }
}
