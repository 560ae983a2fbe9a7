// What the process tells about its heap: figures, readings, snapshots, the audit. Reads, never changes.

import type { Binding, CollectionReport, HeapSnapshot, IdAnswer, MemoryFigures, ObjectDetail, Outcome } from '../outcome.ts';
import type { AssignSpec } from '../outcome.ts';
import type { PyThread } from '../vm/thread.ts';

export class Observer {
  constructor(private readonly t: PyThread) {}

  memory(): MemoryFigures {
    const { heap } = this.t;
    return { heapBytes: heap.bytes, peakBytes: heap.peakBytes, objects: heap.objectCount, blocks: heap.pymalloc.blockCount };
  }

  assign(spec: AssignSpec, run: (text: string) => void): void {
    if ('expression' in spec) run(`${spec.target} = ${spec.expression}`);
  }

  bindingOf(_target: string): Binding | null {
    return null;
  }

  collect(generation: 0 | 1 | 2): CollectionReport {
    this.t.modules.collect(this.t, generation);
    return this.emptyCollection(generation);
  }

  emptyCollection(generation: 0 | 1 | 2): CollectionReport {
    const { gc } = this.t.heap;
    return { generation, collected: 0, uncollectable: 0, finalized: 0, freed: [], counts: [...gc.counts], thresholds: [...gc.thresholds] };
  }

  identify(_expression: string, _and: string | undefined, _operation: (body: () => void) => Outcome): IdAnswer {
    throw new Error('not there yet');
  }

  snapshot(_scope: 'user' | 'all'): HeapSnapshot {
    throw new Error('not there yet');
  }

  object(_id: number): ObjectDetail | null {
    return null;
  }

  audit(): readonly string[] {
    return [];
  }
}
