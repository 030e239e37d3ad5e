import { pino, type Logger as PinoLogger } from 'pino';
import { currentCall } from './current-call';

export type Logger = PinoLogger;

/**
 * A JSON logger whose lines carry the request or job id and never personal data: the paths below are removed wherever
 * they appear in the first three levels of a log object, and errors are written as name, message and stack only.
 */
export function createLogger(name: string, level: string, destination?: NodeJS.WritableStream): Logger {
  return pino(
    {
      name,
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: personalPaths(), censor: '[removed]' },
      serializers: { err: plainError },
      mixin: () => callIds(),
    },
    destination ?? pino.destination({ dest: 1, sync: false }),
  );
}

const PERSONAL = [
  'email',
  'to',
  'address',
  'name',
  'givenName',
  'familyName',
  'answers',
  'demographics',
  'statement',
  'csv',
  'csvBase64',
  'body',
  'subject',
  'html',
  'text',
  'token',
  'secret',
  'password',
  'authorization',
  'cookie',
  'variables',
  'query',
  'parameters',
  'url',
  'detail',
];

function personalPaths(): string[] {
  return PERSONAL.flatMap((key) => (key === 'name' ? [`*.${key}`, `*.*.${key}`] : [key, `*.${key}`, `*.*.${key}`]));
}

function callIds(): object {
  const call = currentCall();
  return call ? { requestId: call.requestId, jobId: call.jobId } : {};
}

/** Database drivers put values into `detail`, `parameters` and `query`: only these four fields leave the process. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  return { type: name, message, code, stack };
}
