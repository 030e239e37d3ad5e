import { PassThrough } from 'node:stream';
import { runInCall } from './current-call';
import { createLogger } from './logger';

function lines(): { stream: PassThrough; read: () => Record<string, unknown>[] } {
  const stream = new PassThrough();
  const text: string[] = [];
  stream.on('data', (chunk: Buffer) => text.push(chunk.toString()));
  return {
    stream,
    read: () =>
      text
        .join('')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

describe('the logger', () => {
  it('writes the id of the request in whose course it was called', () => {
    const { stream, read } = lines();
    const logger = createLogger('x', 'info', stream);
    runInCall({ requestId: 'r-1' }, () => logger.info('hello'));
    expect(read()[0]).toMatchObject({ msg: 'hello', requestId: 'r-1' });
  });

  it('removes personal fields at every level that it logs', () => {
    const { stream, read } = lines();
    createLogger('x', 'info', stream).info({ email: 'a@b.c', person: { givenName: 'Ana', deep: { token: 't' } } }, 'm');
    const written = JSON.stringify(read());
    expect(written).not.toMatch(/a@b\.c|Ana|"t"/);
  });

  it('writes of a database error only what cannot hold a value', () => {
    const { stream, read } = lines();
    const error = Object.assign(new Error('duplicate key'), { detail: 'Key (email)=(a@b.c)', parameters: ['a@b.c'] });
    createLogger('x', 'info', stream).error({ err: error }, 'failed');
    expect(JSON.stringify(read())).not.toContain('a@b.c');
    expect(read()[0]).toMatchObject({ err: { message: 'duplicate key' } });
  });
});
