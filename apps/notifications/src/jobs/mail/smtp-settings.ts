import type { SMTPConnectionAuth, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** How to reach the mail server, read from one address. */
export interface SmtpSettings {
  readonly options: SMTPConnectionOptions;
  readonly auth: SMTPConnectionAuth | null;
}

/**
 * Reads `smtps://user:password@host` (TLS from the start) or `smtp://…` (STARTTLS is demanded). Mail in the clear is only
 * spoken with this machine itself, or when the address asks for it in words: `?tls=none`.
 */
export function readSmtpUrl(address: string): SmtpSettings {
  const url = new URL(address);
  const isSecure = url.protocol === 'smtps:';
  const isPlain = !isSecure && (isLoopback(url.hostname) || url.searchParams.get('tls') === 'none');
  return {
    options: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port ? Number(url.port) : isSecure ? 465 : 587,
      secure: isSecure,
      requireTLS: !isSecure && !isPlain,
      ignoreTLS: isPlain,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      socketCloseTimeout: 0,
      tls: { minVersion: 'TLSv1.2' },
    },
    auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null,
  };
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\./.test(host);
