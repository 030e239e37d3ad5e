import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import { inSpan, startTracing, traceHeaders } from './tracing';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

function rememberingExporter(spans: ReadableSpan[]): SpanExporter {
  return {
    export: (batch, settled) => {
      spans.push(...batch);
      settled({ code: 0 });
    },
    shutdown: async () => undefined,
  };
}

describe('tracing', () => {
  it('costs nothing and carries nothing when nobody asked for it', async () => {
    const stop = await startTracing('goals', undefined);
    expect(await inSpan('job x', {}, {}, async () => traceHeaders())).toEqual({});
    await stop();
  });

  it('sends spans below the caller’s, and no message of an error', async () => {
    const spans: ReadableSpan[] = [];
    const stop = await startTracing('goals', 'http://collector', async () => rememberingExporter(spans));
    const headers = { traceparent: `00-${TRACE}-b7ad6b7169203331-01` };
    const carried = await inSpan('subgraph goals', { 'request.id': 'r-1' }, headers, async () => traceHeaders());
    expect(carried['traceparent']).toContain(TRACE);
    const broken = inSpan('job x', {}, {}, () => Promise.reject(new Error('duplicate key a@b.c')));
    await expect(broken).rejects.toThrow();
    await stop();
    expect(spans.map(({ name, attributes, status }) => ({ name, attributes, status }))).toEqual([
      { name: 'subgraph goals', attributes: { 'request.id': 'r-1' }, status: { code: 0 } },
      { name: 'job x', attributes: {}, status: { code: 2, message: 'Error' } },
    ]);
    expect(spans[0]!.spanContext().traceId).toBe(TRACE);
  });
});
