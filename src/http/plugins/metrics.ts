// Counters of the server in the text format of Prometheus. Routes are named by their pattern, so nothing that a caller sends
// becomes a label.

import type { FastifyInstance } from 'fastify';
import type { TransportStatus } from '../../sessions/engine/transport.ts';

export function collectMetrics(app: FastifyInstance): (engine: TransportStatus, sessions: number) => string {
  const requests = new Map<string, { count: number; seconds: number }>();
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = `method="${request.method}",route="${route}",status="${reply.statusCode}"`;
    const entry = requests.get(labels) ?? { count: 0, seconds: 0 };
    entry.count++;
    entry.seconds += reply.elapsedTime / 1000;
    requests.set(labels, entry);
    done();
  });
  return (engine, sessions) =>
    [
      '# TYPE heaplab_requests_total counter',
      ...[...requests].map(([labels, entry]) => `heaplab_requests_total{${labels}} ${entry.count}`),
      '# TYPE heaplab_request_seconds_total counter',
      ...[...requests].map(([labels, entry]) => `heaplab_request_seconds_total{${labels}} ${entry.seconds.toFixed(6)}`),
      '# TYPE heaplab_sessions gauge',
      `heaplab_sessions ${sessions}`,
      '# TYPE heaplab_workers gauge',
      `heaplab_workers{state="ready"} ${engine.ready}`,
      `heaplab_workers{state="starting"} ${engine.workers - engine.ready}`,
      '# TYPE heaplab_workers_replaced_total counter',
      `heaplab_workers_replaced_total ${engine.replaced}`,
      '# TYPE heaplab_jobs_waiting gauge',
      `heaplab_jobs_waiting ${engine.waiting}`,
      '',
    ].join('\n');
}
