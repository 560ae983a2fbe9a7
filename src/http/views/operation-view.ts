// Operations as callers see them. A snapshot is JSON text already and is put into the answer as it is.

import type { z } from 'zod';
import type { Operation, OperationSpec } from '../../sessions/operation.ts';
import type { LoggedOperationView, OperationView } from '../schemas/operations.ts';
import { mutable } from './plain.ts';

export function toOperationView(operation: Operation): z.output<typeof OperationView> {
  return mutable<z.output<typeof OperationView>>({ seq: operation.seq, kind: operation.spec.kind, ...operation.result });
}

export function toLoggedOperationView(operation: Operation): z.output<typeof LoggedOperationView> {
  return mutable<z.output<typeof LoggedOperationView>>({
    seq: operation.seq,
    kind: operation.spec.kind,
    ...operation.result,
    input: toInput(operation.spec),
  });
}

/** JSON text of an answer with a snapshot in it. */
export function withSnapshot(view: object, snapshot: string): string {
  return `${JSON.stringify(view).slice(0, -1)},"snapshot":${snapshot}}`;
}

function toInput(spec: OperationSpec): z.output<typeof LoggedOperationView>['input'] {
  switch (spec.kind) {
    case 'assign':
      return 'json' in spec ? { name: spec.target, valueJson: spec.json } : { name: spec.target, expression: spec.expression };
    case 'delete':
      return { name: spec.target };
    case 'gc':
      return { generation: spec.generation };
    case 'exec':
      return { code: spec.code, mode: spec.mode, stdin: spec.stdin };
  }
}
