// Readings of the heap as callers see them.

import type { z } from 'zod';
import type { IdAnswer } from '../../python/index.ts';
import type { IdView } from '../schemas/operations.ts';
import { mutable } from './plain.ts';

export function toIdView(expression: string, answer: IdAnswer): z.output<typeof IdView> {
  if (answer.kind === 'raised') {
    const { exception, limit } = answer.outcome;
    return mutable<z.output<typeof IdView>>({ expression, exception, limit });
  }
  const pair = answer.second === null ? {} : { same: answer.same === true, and: answer.second };
  return { ...answer.first, exception: null, ...pair };
}
