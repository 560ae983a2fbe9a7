// _pickle.Pickler. Follows Modules/_pickle.c, CPython 3.10-3.13; what it writes is in pickle-writer.ts.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBytes } from '../objects/bytes.ts';
import { newGetSetDescriptor, newMethodDescriptor } from '../objects/descriptors.ts';
import { attributeError, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { isMethodOf, newMethod } from '../objects/method.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { asInt, asLong, isTrue } from '../objects/protocols/number.ts';
import { picklingError } from './pickle-errors.ts';
import { clearPicklerMemo, newPicklerMemoProxy, type PicklerMemo, setPicklerMemo } from './pickle-memo.ts';
import { PROTOCOL_DEFAULT, PROTOCOL_MAX } from './pickle-opcodes.ts';
import { PickleOutput } from './pickle-output.ts';
import { PickleWriter } from './pickle-writer.ts';

/** What a pickler holds. All objects are owned, but `persistentSelf`. */
class PicklerData {
  memo: PicklerMemo = new Map();
  output = new PickleOutput(null);
  write: PyObject | null = null;
  dispatchTable: PyObject | null = null;
  bufferCallback: PyObject | null = null;
  /** What `persistent_id` was when the pickler was made, where that is an attribute of picklers. */
  persistentId: PyObject | null = null;
  /** `persistentId` is the function of a method of the pickler itself: it is kept without it, which would be a cycle. */
  persistentIsOwn = false;
  proto = PROTOCOL_DEFAULT;
  bin = 1;
  fast = 0;
  fixImports = false;
}

const HELD = ['write', 'dispatchTable', 'bufferCallback', 'persistentId'] as const;

function dataOf(o: PyObject): PicklerData {
  return o.value as PicklerData;
}

export const PICKLER_PARAMS = ['file', 'protocol', 'fix_imports', 'buffer_callback'];
const INIT = signature('Pickler', { params: PICKLER_PARAMS, required: 1 });

/** How a pickle is to be written, as the keywords of dump() say. */
export interface PickleOptions {
  readonly protocol: PyObject | null;
  readonly fixImports: PyObject | null;
  readonly bufferCallback: PyObject | null;
}

/** Takes references of its own. */
function configure(t: Thread, data: PicklerData, options: PickleOptions): void {
  const { protocol, fixImports, bufferCallback } = options;
  const asked = protocol === null || protocol === t.none ? PROTOCOL_DEFAULT : asLong(t, protocol);
  if (asked > PROTOCOL_MAX) throw valueError(t, `pickle protocol must be <= ${PROTOCOL_MAX}`);
  data.proto = asked < 0 ? PROTOCOL_MAX : asked;
  data.bin = data.proto > 0 ? 1 : 0;
  data.fixImports = (fixImports === null || isTrue(t, fixImports)) && data.proto < 3;
  if (bufferCallback !== null && bufferCallback !== t.none) {
    if (data.proto < 5) throw valueError(t, 'buffer_callback needs protocol >= 5');
    data.bufferCallback = incref(bufferCallback);
  }
}

function sendTo(t: Thread, write: PyObject, o: PyObject): void {
  decref(t, t.call(write, [o], null));
}

function setFile(t: Thread, data: PicklerData, file: PyObject): void {
  const write = getAttrTextOrNull(t, file, 'write');
  if (write === null) throw typeError(t, "file must have a 'write' attribute");
  data.write = write;
  data.output = new PickleOutput((bytes) => {
    const o = newBytes(t, bytes);
    try {
      sendTo(t, write, o);
    } finally {
      decref(t, o);
    }
  });
}

function init(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [file, protocol, fixImports, bufferCallback] = parseArguments(t, INIT, args, kwnames) as [
    PyObject,
    ...(PyObject | null)[],
  ];
  clear(t, o);
  const data = dataOf(o);
  configure(t, data, { protocol: protocol ?? null, fixImports: fixImports ?? null, bufferCallback: bufferCallback ?? null });
  setFile(t, data, file);
  data.fast = 0;
  if (!t.profile.pickle.hasPersistentMethods) rememberPersistentId(t, o);
  data.dispatchTable = getAttrTextOrNull(t, o, 'dispatch_table');
}

function rememberPersistentId(t: Thread, o: PyObject): void {
  const data = dataOf(o);
  const found = getAttrTextOrNull(t, o, 'persistent_id');
  data.persistentIsOwn = found !== null && isMethodOf(t, found) && found.value.self === o;
  if (found !== null && data.persistentIsOwn && isMethodOf(t, found)) {
    data.persistentId = incref(found.value.func);
    decref(t, found);
  } else data.persistentId = found;
}

/** What asks for persistent ids; null: nothing does. */
function persistentIdOf(
  t: Thread,
  o: PyObject,
): { readonly ask: (x: PyObject) => PyObject; readonly release: () => void } | null {
  const data = dataOf(o);
  if (!t.profile.pickle.hasPersistentMethods) {
    const { persistentId } = data;
    if (persistentId === null) return null;
    const ask = (x: PyObject) => t.call(persistentId, data.persistentIsOwn ? [o, x] : [x], null);
    return { ask, release: () => undefined };
  }
  // The method of the class itself has an answer for no object.
  if (o.type === t.typeOf(PICKLER)) return null;
  const found = getAttrTextOrNull(t, o, 'persistent_id');
  if (found === null) return null;
  return { ask: (x) => t.call(found, [x], null), release: () => decref(t, found) };
}

/** Writes `value` to the output; `pickler` is null for dump() and dumps(), which have none that a program could see. */
function writePickle(t: Thread, data: PicklerData, pickler: PyObject | null, value: PyObject): void {
  const { write } = data;
  const persistent = pickler === null ? null : persistentIdOf(t, pickler);
  const override = pickler === null ? null : getAttrTextOrNull(t, pickler, 'reducer_override');
  const state = {
    get memo() {
      return data.memo;
    },
    get fast() {
      return data.fast !== 0;
    },
    proto: data.proto,
    fixImports: data.fixImports,
    persistentId: persistent === null ? null : persistent.ask,
    reducerOverride: override,
    get dispatchTable() {
      return data.dispatchTable;
    },
    bufferCallback: data.bufferCallback,
    sendObject: write === null ? null : (o: PyObject) => sendTo(t, write, o),
  };
  data.output.clear();
  data.output.framing = false;
  try {
    new PickleWriter(t, state, data.output).dump(value);
  } finally {
    data.output.framing = false;
    persistent?.release();
    xdecref(t, override);
  }
}

function dump(t: Thread, o: PyObject, value: PyObject): PyObject {
  const data = dataOf(o);
  if (data.write === null) throw picklingError(t, `Pickler.__init__() was not called by ${o.type.name}.__init__()`);
  writePickle(t, data, o, value);
  data.output.flush();
  return incref(t.none);
}

/** A pickle of `value` as bytes, or written to `file`. */
export function pickleOf(t: Thread, value: PyObject, file: PyObject | null, options: PickleOptions): Uint8Array {
  const data = new PicklerData();
  try {
    configure(t, data, options);
    if (file !== null) setFile(t, data, file);
    writePickle(t, data, null, value);
    if (file === null) return data.output.take();
    data.output.flush();
    return new Uint8Array(0);
  } finally {
    releaseData(t, data);
  }
}

function releaseData(t: Thread, data: PicklerData): void {
  for (const name of HELD) {
    const held = data[name];
    data[name] = null;
    xdecref(t, held);
  }
  clearPicklerMemo(t, data);
}

function clear(t: Thread, o: PyObject): void {
  if (o.value !== null) releaseData(t, dataOf(o));
}

/** An empty bytes object, and the room in it that a pickler begins with. */
const BUFFER_BYTES = 33 + 4096;
const MEMO_TABLE_BYTES = 32;
const MEMO_ENTRY_BYTES = 16;
const MEMO_ENTRIES_MIN = 8;

/** The object, the buffer it writes to while it has one, and the table of its memo, which grows fourfold when it is two thirds full. */
function sizeOf(_t: Thread, o: PyObject): number {
  const { memo, output } = dataOf(o);
  let entries = MEMO_ENTRIES_MIN;
  for (let full = 6; memo.size >= full; full = Math.ceil((entries * 2) / 3)) while (entries < full * 4) entries *= 2;
  return o.type.basicsize + MEMO_TABLE_BYTES + entries * MEMO_ENTRY_BYTES + (output.hasRoom ? BUFFER_BYTES : 0);
}

function intMember(name: 'bin' | 'fast'): GetSetSpec {
  return {
    name,
    member: true,
    get: (t, o) => newInt(t, dataOf(o)[name]),
    set: (t, o, value) => {
      if (value === null) throw typeError(t, "can't delete numeric/char attribute");
      dataOf(o)[name] = asInt(t, value);
    },
  };
}

const PERSISTENT_ID = 'persistent_id';

const PERSISTENT_METHOD = oneArg(PERSISTENT_ID, (t) => incref(t.none));

const PERSISTENT_ATTRIBUTE: GetSetSpec = {
  name: PERSISTENT_ID,
  get: (t, o) => {
    const { persistentId, persistentIsOwn } = dataOf(o);
    if (persistentId === null) throw attributeError(t, null, null, PERSISTENT_ID);
    return persistentIsOwn ? newMethod(t, persistentId, o) : incref(persistentId);
  },
  set: (t, o, value) => {
    if (value === null) throw typeError(t, 'attribute deletion is not supported');
    if (value.type.ops.tpCall === null) throw typeError(t, 'persistent_id must be a callable taking one argument');
    const data = dataOf(o);
    const old = data.persistentId;
    data.persistentIsOwn = false;
    data.persistentId = incref(value);
    xdecref(t, old);
  },
};

export const PICKLER: TypeSpec = new TypeSpec({
  name: 'Pickler',
  module: '_pickle',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: (p) => p.pickle.picklerBytes,
  slots: {
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new PicklerData();
      return o;
    },
    tpInit: init,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clear(t, o);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const data = o.value as PicklerData | null;
      if (data === null) return;
      for (const name of HELD) if (data[name] !== null) visit(data[name] as PyObject);
      for (const held of data.memo.keys()) visit(held);
    },
    tpClear: clear,
  },
  methods: [
    oneArg('dump', dump),
    noArgs('clear_memo', (t, o) => {
      clearPicklerMemo(t, dataOf(o));
      return incref(t.none);
    }),
    noArgs('__sizeof__', (t, o) => newInt(t, sizeOf(t, o))),
  ],
  getset: [
    intMember('bin'),
    intMember('fast'),
    {
      name: 'dispatch_table',
      member: true,
      get: (t, o) => {
        const { dispatchTable } = dataOf(o);
        if (dispatchTable === null)
          throw attributeError(t, o, t.name('dispatch_table'), `'${o.type.name}' object has no attribute 'dispatch_table'`);
        return incref(dispatchTable);
      },
      set: (t, o, value) => {
        const data = dataOf(o);
        const old = data.dispatchTable;
        if (value === null && old === null) throw attributeError(t, null, null, 'dispatch_table');
        data.dispatchTable = value === null ? null : incref(value);
        xdecref(t, old);
      },
    },
    {
      name: 'memo',
      get: (t, o) => newPicklerMemoProxy(t, o),
      set: (t, o, value) => setPicklerMemo(t, dataOf(o), value),
    },
  ],
  attributes: {
    persistent_id: (t, type) =>
      t.profile.pickle.hasPersistentMethods
        ? newMethodDescriptor(t, type, PERSISTENT_METHOD)
        : newGetSetDescriptor(t, type, PERSISTENT_ATTRIBUTE),
  },
});
