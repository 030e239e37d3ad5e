import { z } from 'zod';

/**
 * Where the demo stands. `resetting`: it is being emptied, and nothing answers but the gateway; `seeding`: it is being
 * filled through the endpoint; `ready`: it can be used. `failure` says why the last reset or filling did not come to its
 * end.
 */
const statusShape = z.object({
  state: z.enum(['ready', 'resetting', 'seeding']),
  /** What was done so far, a line each, the oldest first. */
  progress: z.array(z.string()),
  failure: z.string().nullable(),
});
export type DemoStatus = z.infer<typeof statusShape>;

/** What the process that started this one tells: at the start, and whenever something changes. */
const messageShape = statusShape.extend({ type: z.literal('demo-status') });

/** What is said to it: make the demo anew. */
const RESET_DEMO = { type: 'reset-demo' } as const;

/** The line to the process that started this one. */
export interface ParentChannel {
  send(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Knows where the demo stands, and has it made anew. */
export interface DemoKeeper {
  /** False where nobody is there to do it: under docker compose, and while developing. */
  readonly canReset: boolean;
  status(): DemoStatus;
  /** Asks for it, unless it is under way; the status says so from here on. */
  reset(): void;
}

/** The keeper over the line to the parent process, or, without one, of a demo that is simply there. */
export function createDemoKeeper(parent: ParentChannel | null, onEmptied: () => void): DemoKeeper {
  let status: DemoStatus = { state: 'ready', progress: [], failure: null };
  parent?.onMessage((message) => {
    const told = messageShape.safeParse(message).data;
    if (told === undefined) return;
    const { type: _, ...next } = told;
    if (status.state === 'resetting' && next.state !== 'resetting') onEmptied();
    status = next;
  });
  return {
    canReset: parent !== null,
    status: () => status,
    reset: () => {
      if (parent === null || status.state !== 'ready') return;
      status = { state: 'resetting', progress: [], failure: null };
      parent.send(RESET_DEMO);
    },
  };
}

/** The line that the stack opens to the processes that it starts; null for whoever was started otherwise. */
export function parentChannel(): ParentChannel | null {
  if (process.send === undefined) return null;
  return {
    send: (message) => void process.send!(message),
    onMessage: (listener) => void process.on('message', listener),
  };
}
