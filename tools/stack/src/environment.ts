import { join } from 'node:path';
import { CONTEXT_SCHEMAS, urlOfRole, type DatabaseRole } from '@bookends/persistence';
import type { Secrets } from './secrets';
import { CONTEXTS, type ContextName, type Settings } from './settings';

type Environment = Record<string, string>;

/** What the processes are told; a variable that the operator set for them (a key, say) wins over what the stack made. */
export interface Environments {
  gateway(): Environment;
  server(context: ContextName): Environment;
  worker(context: ContextName): Environment;
}

export function environmentsOf(settings: Settings, secrets: Secrets, ownerUrl: string): Environments {
  const urlOf = (role: DatabaseRole): string => urlOfRole(ownerUrl, role, secrets.rolePasswords[role]);
  const shared: Environment = {
    NODE_ENV: settings.isFromSource ? 'development' : 'production',
    LOG_LEVEL: settings.logLevel,
    QUEUE_URL: settings.redisUrl ?? urlOf('bookends_queue'),
    SEALING_KEY: own('SEALING_KEY') ?? secrets.sealingKey,
    DEMO: settings.isDemo ? '1' : '0',
    PUBLIC_URL: settings.publicUrl,
    ...(settings.telemetryUrl === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: settings.telemetryUrl }),
  };
  const special = specialties(settings, secrets, urlOf);
  const context = (name: ContextName, port: number): Environment => ({
    ...shared,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: urlOf(CONTEXT_SCHEMAS[name]),
    IDENTITY_PUBLIC_KEY: own('IDENTITY_PUBLIC_KEY') ?? secrets.identityPublicKey,
    ...special[name],
  });
  return {
    server: (name) => context(name, settings.servers[name].port),
    worker: (name) => context(name, settings.workers[name].port),
    gateway: () => ({
      ...shared,
      HOST: settings.host,
      PORT: String(settings.gateway.port),
      DATABASE_URL: urlOf(CONTEXT_SCHEMAS.auth),
      IDENTITY_PRIVATE_KEY: own('IDENTITY_PRIVATE_KEY') ?? secrets.identityPrivateKey,
      SUPERGRAPH_PATH: join(settings.checkout, 'supergraph.graphql'),
      AUTH_SECRET: own('AUTH_SECRET') ?? secrets.authSecret,
      ...Object.fromEntries(CONTEXTS.map((name) => [`${name.toUpperCase()}_URL`, addressOf(settings, name)])),
      ...(settings.isDemo ? demoOf(settings) : {}),
    }),
  };
}

/** What only one context is told. */
function specialties(
  settings: Settings,
  secrets: Secrets,
  urlOf: (role: DatabaseRole) => string,
): Partial<Record<ContextName, Environment>> {
  return {
    applications: {
      DEMOGRAPHICS_DATABASE_URL: urlOf('bookends_demographics'),
      DEMOGRAPHICS_KEY: own('DEMOGRAPHICS_KEY') ?? secrets.demographicsKey,
      ADMINISTRATORS: settings.administrators,
    },
    notifications: { SMTP_URL: settings.smtpUrl, MAIL_FROM: settings.mailFrom },
  };
}

/** Whom the sign-in page of a demo offers to be, where their mail can be read, and whether we make it anew on demand. */
function demoOf({ personas, mailbox, canResetDemo }: Settings): Environment {
  return {
    DEMO_PERSONAS: JSON.stringify(personas),
    DEMO_PARENT: canResetDemo ? '1' : '0',
    ...(mailbox === undefined ? {} : { MAILBOX_URL: `http://localhost:${mailbox.web.port}` }),
  };
}

const addressOf = (settings: Settings, name: ContextName): string =>
  `http://127.0.0.1:${settings.servers[name].port}/graphql`;

const own = (variable: string): string | undefined => process.env[variable] || undefined;
