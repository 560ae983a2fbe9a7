// A session as callers see it.

import type { z } from 'zod';
import type { Session } from '../../sessions/session.ts';
import type { SessionView } from '../schemas/sessions.ts';

export function toSessionView(session: Session): z.output<typeof SessionView> {
  const { sid, python, seed, label, seq, ttlSeconds, limits, memory } = session;
  return {
    sid,
    python,
    seed,
    label,
    seq,
    createdAt: new Date(session.createdAt).toISOString(),
    expiresAt: new Date(session.expiresAt).toISOString(),
    ttlSeconds,
    limits,
    memory,
  };
}
