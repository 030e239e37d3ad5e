import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';

const tracer = trace.getTracer('bookends');

/**
 * Sends traces to the collector of OTEL_EXPORTER_OTLP_ENDPOINT, when one is configured; otherwise does nothing and costs
 * nothing. Returns what flushes the last spans at shutdown.
 */
export function startTracing(serviceName: string, endpoint: string | undefined): () => Promise<void> {
  if (endpoint === undefined) return async () => undefined;
  const sdk = new NodeSDK({ serviceName, autoDetectResources: false });
  sdk.start();
  return () => sdk.shutdown();
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
