import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

const tracer = trace.getTracer('bookends');

/**
 * Sends traces to the OTLP collector at `endpoint`, when one is configured; otherwise does nothing and loads nothing.
 * Returns what flushes the last spans at shutdown.
 */
export async function startTracing(
  serviceName: string,
  endpoint: string | undefined,
  exporterTo = otlpExporter,
): Promise<() => Promise<void>> {
  if (endpoint === undefined) return async () => undefined;
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor(await exporterTo(endpoint))],
  });
  provider.register();
  return () => provider.shutdown();
}

/**
 * Runs work as a span, below the caller's when `headers` carry a W3C `traceparent`. Attributes are ids and names of
 * operations, never values of theirs.
 */
export function inSpan<T>(
  name: string,
  attributes: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, unknown>>,
  work: () => Promise<T>,
): Promise<T> {
  const parent = propagation.extract(context.active(), headers);
  return tracer.startActiveSpan(name, { attributes }, parent, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The headers that carry the current span to the next process; empty without tracing. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

async function otlpExporter(endpoint: string): Promise<SpanExporter> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
}
