// The least that Fastify can do for the payload of an assignment: what the service is measured against.

import Fastify from 'fastify';

const answer = {
  seq: 1,
  kind: 'assign',
  stdout: '',
  stderr: '',
  exception: null,
  limit: null,
  exitCode: null,
  steps: 10,
  memory: { heapBytes: 1_000_000, peakBytes: 1_000_000, objects: 10_000, blocks: 20_000 },
  binding: {
    name: 'x',
    value: { id: 140_000_000_000_000, hex: '0x7f0000000000', type: 'int', repr: '24', truncated: false },
    refcount: 1,
    shared: 'small_int',
  },
};

const app = Fastify();
app.post('/assign', async (request) => ({ ...answer, seq: request.body.value }));
console.log(await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) }));
