import { expect, it } from 'vitest';
import { Turnstile } from '../../src/sessions/turnstile.ts';

it('lets one in at a time for a key, in order, whatever becomes of the one before', async () => {
  const turnstile = new Turnstile();
  const events: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      events.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      events.push(`${name} out`);
      if (fails) throw new Error(name);
      return name;
    };
  const first = turnstile.pass('k', work('a', true));
  const second = turnstile.pass('k', work('b'));
  const other = turnstile.pass('other', work('c'));
  await expect(first).rejects.toThrow('a');
  expect(await second).toBe('b');
  expect(await other).toBe('c');
  expect(events.filter((event) => !event.startsWith('c'))).toEqual(['a in', 'a out', 'b in', 'b out']);
  expect(events.indexOf('c in')).toBeLessThan(events.indexOf('a out'));
});
