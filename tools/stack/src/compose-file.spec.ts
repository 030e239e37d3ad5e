import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { environmentsOf } from './environment';
import { loadSecrets } from './secrets';
import { CONTEXTS, readSettings } from './settings';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command?: string[];
  readonly restart?: string;
  readonly ports?: string[];
  readonly networks?: string[];
  readonly environment: Record<string, string | number>;
  readonly healthcheck?: { readonly test?: string[]; readonly disable?: boolean };
}

const checkout = resolve(__dirname, '../../..');
const text = readFileSync(join(checkout, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
};
const { postgres, redis, migrate, ...processes } = compose.services;
const settings = readSettings(checkout, false, {
  DEMO: '0',
  SMTP_URL: 'smtp://x',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x',
});
const keys = mkdtempSync(join(tmpdir(), 'bookends-keys-'));
const environments = environmentsOf(settings, loadSecrets(keys), 'postgres://o:p@h/d');
afterAll(() => rmSync(keys, { recursive: true }));

describe('docker-compose.yml', () => {
  it('runs the gateway, and a server and a worker of every context, from one image', () => {
    const expected = ['gateway', ...CONTEXTS.flatMap((name) => [name, `${name}-worker`])].sort();
    expect(Object.keys(processes).sort()).toEqual(expected);
    for (const service of [migrate!, ...Object.values(processes)])
      expect(service).toMatchObject({ image: 'bookends', build: '.' });
  });

  it('has PostgreSQL 17, and a Redis that keeps what it is given', () => {
    expect(postgres!.image).toBe('postgres:17');
    expect(redis!.image).toBe('redis:7');
    expect(redis!.command!.join(' ')).toMatch(/--appendonly yes .*--maxmemory-policy noeviction/);
  });

  it('looks after the health of everything that stays, and brings it back', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      expect([name, service.restart]).toEqual([name, name === 'migrate' ? 'on-failure:5' : 'unless-stopped']);
      expect([name, (service.healthcheck?.test?.length ?? 0) > 0]).toEqual([name, name !== 'migrate']);
    }
  });

  it('shows only the gateway, and to this machine only', () => {
    const shown = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);
    expect(shown.map(([name, { ports }]) => [name, ports])).toEqual([['gateway', ['127.0.0.1:${PORT:-4000}:4000']]]);
    expect(compose.networks['inside']).toEqual({ internal: true });
    const outside = Object.entries(compose.services).filter(([, { networks }]) => networks?.includes('outside'));
    expect(outside.map(([name]) => name).sort()).toEqual(['gateway', 'notifications-worker']);
  });

  it('has no secret of its own: every one must be given', () => {
    for (const line of text
      .split('\n')
      .filter((line) => /(PASSWORD|SECRET|_KEY|_URL: postgres)/.test(line) && !line.includes('#')))
      for (const reference of line.match(/\$\{[^}]*(PASSWORD|SECRET|_KEY)[^}]*\}/g) ?? [])
        expect(reference).toMatch(/:\?/);
    expect(text).not.toMatch(/(PASSWORD|SECRET|_KEY): [^$\n]/);
  });

  it.each(CONTEXTS)('tells %s what npm start tells it', (name) => {
    const told = (service: string): string[] => Object.keys(processes[service]!.environment).sort();
    expect(told(name)).toEqual(Object.keys(environments.server(name)).sort());
    expect(told(`${name}-worker`)).toEqual(Object.keys(environments.worker(name)).sort());
  });

  it('tells the gateway what npm start tells it, and whom to trust in front of it', () => {
    const told = Object.keys(processes['gateway']!.environment).filter((variable) => variable !== 'TRUSTED_PROXIES');
    expect(told.sort()).toEqual(Object.keys(environments.gateway()).sort());
  });

  it('starts doors that exist', () => {
    for (const { command } of [migrate!, ...Object.values(processes)]) {
      const source = command!.at(-1)!.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
      expect([source, existsSync(join(checkout, source))]).toEqual([source, true]);
    }
  });

  it('is given every variable that it demands by docker/make-env.mjs', () => {
    const made = execFileSync(process.execPath, [join(checkout, 'docker/make-env.mjs')], { encoding: 'utf8' });
    const demanded = new Set([...text.matchAll(/\$\{(\w+):\?/g)].map((match) => match[1]!));
    const offered = new Set([...made.matchAll(/^(\w+)=/gm)].map((match) => match[1]!));
    expect([...demanded].sort()).toEqual([...offered].sort());
  });
});
