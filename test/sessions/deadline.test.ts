import { expect, it } from 'vitest';
import { DEFAULT_LIMITS, LimitExceeded } from '../../src/python/index.ts';
import { Deadline } from '../../src/sessions/engine/deadline.ts';

function clockedDeadline() {
  const gauges = { time: 0, share: 0 };
  const deadline = new Deadline({ now: () => gauges.time, memoryShare: () => gauges.share }, { ...DEFAULT_LIMITS, seconds: 1 });
  return { gauges, deadline };
}

it('ends an operation when its time is over, and stays at that', () => {
  const { gauges, deadline } = clockedDeadline();
  deadline.start();
  expect(deadline.isExpired()).toBe(false);
  gauges.time = 1000;
  expect(deadline.isExpired()).toBe(true);
  gauges.time = 0;
  expect(deadline.isExpired()).toBe(true);
  expect(deadline.ending).toEqual({ kind: 'stopped', by: 'seconds', polls: 2 });
  deadline.start();
  expect(deadline.isExpired()).toBe(false);
  expect(deadline.ending).toEqual({ kind: 'complete' });
});

it('ends an operation when the thread runs out of memory, as the heap limit', () => {
  const { gauges, deadline } = clockedDeadline();
  gauges.share = 0.9;
  deadline.start();
  const ask = () => {
    for (let polls = 0; polls < 100; polls++) deadline.isExpired();
  };
  expect(ask).toThrow(LimitExceeded);
  expect(deadline.ending).toMatchObject({ kind: 'stopped', by: 'heapBytes' });
});

it('ends a replayed operation at the same question, whatever the time and memory', () => {
  const { gauges, deadline } = clockedDeadline();
  gauges.time = 1e9;
  deadline.startReplay({ kind: 'stopped', by: 'seconds', polls: 3 });
  expect([deadline.isExpired(), deadline.isExpired(), deadline.isExpired()]).toEqual([false, false, true]);
  gauges.share = 1;
  deadline.startReplay({ kind: 'complete' });
  for (let polls = 0; polls < 100; polls++) expect(deadline.isExpired()).toBe(false);
});
