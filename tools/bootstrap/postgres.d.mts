export interface RunningPostgres {
  /** The superuser's address: `postgres://bookends:…@127.0.0.1:port/postgres`. */
  readonly url: string;
  readonly port: number;
  /** The postmaster. */
  readonly pid: number;
  readonly keeperPid: number;
  /** Resolves when the server is gone, asked or not. */
  readonly exited: Promise<number | null>;
  stop(): Promise<number | null>;
}

export function startPostgres(options: {
  readonly checkout: string;
  readonly home: string;
  readonly password: string;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly isTemporary?: boolean;
}): Promise<RunningPostgres>;

export function startTestPostgres(checkout: string): Promise<RunningPostgres>;
