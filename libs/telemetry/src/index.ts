export { createLogger, type Logger } from './logger';
export { currentCall, runInCall, type Call } from './current-call';
export { inSpan, startTracing, traceHeaders } from './tracing';
export { createMetrics, type Metrics } from './metrics';
export { failedChecks, serveHealth, type Readiness } from './health-server';
export { onShutdown } from './shutdown';
