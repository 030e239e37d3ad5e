import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environments } from './environment';
import { CONTEXTS, type Door, type Settings } from './settings';

/** One process of the stack. */
export interface Member {
  readonly name: string;
  /** Node's words: flags, script, arguments. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly doors: readonly (Door & { readonly name: string; readonly host: string })[];
  /** Answers 200 once the process can do its work. */
  readonly readyUrl: string;
  /** It ends when we are gone. `node --watch` cannot be tied like that; a later start finds it by its record. */
  readonly isTethered: boolean;
  /** Members of a lower stage are stopped first. */
  readonly stage: 1 | 2 | 3;
}

const MAILDEV = 'node_modules/maildev/dist/bin/maildev.js';

/** Every process that this start runs: the gateway, each context's server and worker, and the mailbox. */
export function rosterOf(settings: Settings, environments: Environments): readonly Member[] {
  const gateway = member(settings, 'gateway', 'gateway', 'server', settings.gateway, environments.gateway(), 1);
  const contexts = CONTEXTS.flatMap((name) => [
    member(settings, name, name, 'server', settings.servers[name], environments.server(name), 2),
    member(settings, `${name}-worker`, name, 'worker', settings.workers[name], environments.worker(name), 2),
  ]);
  return [...mailboxOf(settings), ...contexts, gateway].filter(
    ({ words }) => existsSync(words.at(-1)!) || words.includes('--smtp'),
  );
}

function member(
  settings: Settings,
  name: string,
  app: string,
  process: 'server' | 'worker',
  door: Door,
  environment: Record<string, string>,
  stage: 1 | 2,
): Member {
  const host = environment['HOST'] ?? '127.0.0.1';
  const folder = join(settings.checkout, 'apps', app);
  const words = settings.isFromSource
    ? [
        '--watch',
        '--watch-preserve-output',
        '-C',
        '@bookends/source',
        '-r',
        '@swc-node/register',
        join(folder, `src/${process}.ts`),
      ]
    : ['--enable-source-maps', join(folder, `dist/${process}.js`)];
  const asked = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    name,
    words,
    environment,
    stage,
    isTethered: !settings.isFromSource,
    doors: [{ ...door, name, host }],
    readyUrl: `http://${asked}:${door.port}/readyz`,
  };
}

/** The mailbox keeps its mail in the installation's folder and is seen from this machine only. */
function mailboxOf({ mailbox, checkout, folder }: Settings): readonly Member[] {
  if (mailbox === undefined) return [];
  const host = '127.0.0.1';
  const flags = {
    smtp: mailbox.smtp.port,
    ip: host,
    web: mailbox.web.port,
    'web-ip': host,
    'mail-directory': join(folder, 'mail'),
    'max-emails': 5_000,
  };
  return [
    {
      name: 'mailbox',
      words: [
        join(checkout, MAILDEV),
        ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, String(value)]),
      ],
      environment: {},
      doors: [
        { ...mailbox.web, name: 'the mailbox', host },
        { ...mailbox.smtp, name: "the mailbox's SMTP", host },
      ],
      readyUrl: `http://${host}:${mailbox.web.port}/api/healthz`,
      stage: 3,
      isTethered: true,
    },
  ];
}
