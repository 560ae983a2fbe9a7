// What a caller may ask of a process besides running code: bindings, identity, collections, snapshots, figures, the audit.
// Reading leaves no trace: no count, block or list differs afterwards.

import type { CollectionObserver } from '../heap/gc/collector.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyObject, PyStr } from '../heap/object.ts';
import { collect } from '../modules/gc.ts';
import { dictForEach, dictGetStr } from '../objects/dict.ts';
import { moduleDict } from '../objects/module.ts';
import type {
  AssignSpec,
  Binding,
  CollectionReport,
  HeapSnapshot,
  IdAnswer,
  IdReading,
  JsonValue,
  MemoryFigures,
  ObjectDetail,
  Outcome,
} from '../outcome.ts';
import { parseModule } from '../syntax/parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { runSource } from '../vm/run-code.ts';
import type { PyThread } from '../vm/thread.ts';
import { auditHeap } from './audit.ts';
import { layoutOf } from './layout.ts';
import { pythonLiteral } from './python-literal.ts';
import {
  cut,
  isReadImmortal,
  objectReading,
  safeRepr,
  sharedReason,
  sizeReading,
  valueReading,
  visibleCount,
} from './readings.ts';
import { findById, memoryOf, referrersOf, snapshotOf } from './snapshot.ts';

export class Observer {
  constructor(private readonly t: PyThread) {}

  /** Runs the assignment as one entry of the prompt. */
  assign(spec: AssignSpec, run: (text: string) => void): void {
    const value = 'expression' in spec ? spec.expression : pythonLiteral(spec.value as JsonValue);
    const text = `${spec.target} = ${value}`;
    this.requireOne('Assign', text, [value, spec.target]);
    run(text);
  }

  /** Runs `del target` as one entry of the prompt. */
  delete(target: string, run: (text: string) => void): void {
    const text = `del ${target}`;
    this.requireOne('Delete', text, [target]);
    run(text);
  }

  /** Text put together from parts must be the one statement that it was put together for: `1; import os` is no expression. */
  private requireOne(kind: 'Assign' | 'Delete', text: string, parts: readonly string[]): void {
    try {
      const { tree } = parseModule(text, { mode: 'single', profile: this.t.profile });
      if (tree.node === 'Interactive' && tree.body.length === 1 && tree.body[0]!.node === kind) return;
    } catch (thrown) {
      if (!(thrown instanceof SyntaxFailure)) throw thrown;
      // Running it says what is wrong, as the prompt would.
      return;
    }
    // The part that is more than an expression is a syntax error by itself.
    for (const part of parts) decref(this.t, this.evaluate(part));
  }

  /** What a simple name is bound to now; null for other targets. */
  bindingOf(target: string): Binding | null {
    const { t } = this;
    const name = target.trim();
    const o = dictGetStr(moduleDict(t.modules.main), t.probe(name));
    if (o === null) return null;
    return { name, value: valueReading(t, o), refcount: visibleCount(t, o), shared: sharedReason(t, o) };
  }

  collect(generation: 0 | 1 | 2): CollectionReport {
    const { t } = this;
    const freed: { id: number; type: string; repr: string }[] = [];
    const observer: CollectionObserver = {
      onTrash: (trash) => {
        for (const o of trash) freed.push({ id: t.heap.idOf(o), type: o.type.name, repr: cut(safeRepr(t, o)).repr });
      },
    };
    const result = collect(t, t.modules.gcModule(t), generation, observer);
    return { ...this.emptyCollection(generation), ...result, freed };
  }

  emptyCollection(generation: 0 | 1 | 2): CollectionReport {
    const { gc } = this.t.heap;
    return {
      generation,
      collected: 0,
      uncollectable: 0,
      finalized: 0,
      freed: [],
      counts: [...gc.counts],
      thresholds: [...gc.thresholds],
    };
  }

  identify(expression: string, and: string | undefined, operation: (body: () => void) => Outcome): IdAnswer {
    const a = this.boundTo(expression);
    const b = and === undefined ? null : this.boundTo(and);
    if (a !== null && (and === undefined || b !== null)) {
      const second = and === undefined || b === null ? null : this.lookup(and, b);
      return { kind: 'read', first: this.lookup(expression, a), second, same: b === null ? null : a === b, isLookup: true };
    }
    return this.identifyByRunning(expression, and, operation);
  }

  private identifyByRunning(expression: string, and: string | undefined, operation: (body: () => void) => Outcome): IdAnswer {
    let first: IdReading | null = null;
    let second: IdReading | null = null;
    let same: boolean | null = null;
    const outcome = operation(() => {
      const a = this.evaluate(expression);
      try {
        first = this.reading(expression, a);
        if (and === undefined) return;
        const b = this.evaluate(and);
        second = this.reading(and, b);
        same = a === b;
        decref(this.t, b);
      } finally {
        decref(this.t, a);
      }
    });
    if (first === null || outcome.exception !== null || outcome.limit !== null) return { kind: 'raised', outcome };
    return { kind: 'read', first, second, same, isLookup: false };
  }

  snapshot(scope: 'user' | 'all'): HeapSnapshot {
    return snapshotOf(this.t, scope, this.t.lastLine);
  }

  object(id: number): ObjectDetail | null {
    const { t } = this;
    const o = findById(t, id);
    if (o === null) return null;
    return { ...objectReading(t, o, t.heap.gc.generations()), referrers: referrersOf(t, o), layout: layoutOf(t, o) };
  }

  memory(): MemoryFigures {
    return memoryOf(this.t);
  }

  audit(): readonly string[] {
    return auditHeap(this.t);
  }

  /** What the program has bound this name to, found without running or allocating anything. Borrowed. */
  private boundTo(expression: string): PyObject | null {
    const name = expression.trim();
    let bound: PyObject | null = null;
    dictForEach(moduleDict(this.t.modules.main), (key, value) => {
      if (key instanceof PyStr && key.value === name) bound = value;
    });
    return bound;
  }

  private lookup(expression: string, o: PyObject): IdReading {
    incref(o);
    try {
      return this.reading(expression, o);
    } finally {
      decref(this.t, o);
    }
  }

  private evaluate(expression: string): PyObject {
    const { t } = this;
    const globals = moduleDict(t.modules.main);
    return runSource(t, expression.trim(), { filename: '<stdin>', mode: 'eval' }, globals, globals);
  }

  /** The count leaves out the reference that this reading holds. */
  private reading(expression: string, o: PyObject): IdReading {
    const { t } = this;
    const count = visibleCount(t, o);
    return {
      expression,
      ...valueReading(t, o),
      refcount: count === o.refcount ? count - 1 : count,
      size: sizeReading(t, o),
      immortal: isReadImmortal(t, o),
      shared: sharedReason(t, o),
    };
  }
}
