// _pickle.Unpickler. Follows Modules/_pickle.c, CPython 3.10-3.13; what it reads is in pickle-reader.ts.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { codecArgument } from '../objects/codecs.ts';
import { newGetSetDescriptor, newMethodDescriptor } from '../objects/descriptors.ts';
import { attributeError, typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { isMethodOf, newMethod } from '../objects/method.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { callMethod, getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { getIter } from '../objects/protocols/iterate.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { unpicklingError } from './pickle-errors.ts';
import { bytesInput, InputFile, PickleInput } from './pickle-input.ts';
import { clearUnpicklerMemo, newUnpicklerMemoProxy, setUnpicklerMemo, type UnpicklerMemo } from './pickle-memo.ts';
import { globalNamed, importNamed, renamed } from './pickle-names.ts';
import { PickleReader } from './pickle-reader.ts';

/** What an unpickler holds. All objects are owned. */
class UnpicklerData {
  memo: UnpicklerMemo = new Map();
  file: InputFile | null = null;
  input: PickleInput | null = null;
  buffers: PyObject | null = null;
  /** As `PicklerData.persistentId`. */
  persistentLoad: PyObject | null = null;
  persistentIsOwn = false;
  encoding = 'ASCII';
  errors = 'strict';
  fixImports = true;
  /** Of the pickle being read. */
  proto = 0;
}

function dataOf(o: PyObject): UnpicklerData {
  return o.value as UnpicklerData;
}

export const UNPICKLER_PARAMS = ['fix_imports', 'encoding', 'errors', 'buffers'];
const INIT = signature('Unpickler', { params: ['file', ...UNPICKLER_PARAMS], required: 1, positionalMax: 1 });

/** `given`: what UNPICKLER_PARAMS were called with. Takes references of its own. */
function configure(t: Thread, data: UnpicklerData, name: string, given: readonly (PyObject | null)[]): void {
  const [fixImports, encoding, errors, buffers] = given;
  data.fixImports = fixImports == null || isTrue(t, fixImports);
  data.encoding = codecArgument(t, `${name}() argument 'encoding'`, encoding, 'ASCII');
  data.errors = codecArgument(t, `${name}() argument 'errors'`, errors, 'strict');
  if (buffers != null && buffers !== t.none) data.buffers = getIter(t, buffers);
}

function init(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [file, ...options] = parseArguments(t, INIT, args, kwnames) as [PyObject, ...(PyObject | null)[]];
  clear(t, o);
  const data = dataOf(o);
  data.file = InputFile.of(t, file);
  data.input = new PickleInput(t, new Uint8Array(0), data.file);
  configure(t, data, 'Unpickler', options);
  if (!t.profile.pickle.hasPersistentMethods) rememberPersistentLoad(t, o);
  data.proto = 0;
}

function rememberPersistentLoad(t: Thread, o: PyObject): void {
  const data = dataOf(o);
  const found = getAttrTextOrNull(t, o, PERSISTENT_LOAD);
  data.persistentIsOwn = found !== null && isMethodOf(t, found) && found.value.self === o;
  if (found !== null && data.persistentIsOwn && isMethodOf(t, found)) {
    data.persistentLoad = incref(found.value.func);
    decref(t, found);
  } else data.persistentLoad = found;
}

function persistentLoadOf(
  t: Thread,
  o: PyObject,
): { readonly load: (id: PyObject) => PyObject; readonly release: () => void } | null {
  const data = dataOf(o);
  if (!t.profile.pickle.hasPersistentMethods) {
    const { persistentLoad } = data;
    if (persistentLoad === null) return null;
    const load = (id: PyObject) => t.call(persistentLoad, data.persistentIsOwn ? [o, id] : [id], null);
    return { load, release: () => undefined };
  }
  if (o.type === t.typeOf(UNPICKLER)) return null;
  const found = getAttrTextOrNull(t, o, PERSISTENT_LOAD);
  if (found === null) return null;
  return { load: (id) => t.call(found, [id], null), release: () => decref(t, found) };
}

function findClass(t: Thread, data: UnpicklerData, module: PyObject, name: PyObject): PyObject {
  const isOld = data.proto < 3 && data.fixImports;
  const names = isOld ? renamed(t, '2to3', module, name) : { module: incref(module), name: incref(name) };
  let found: PyObject | null = null;
  try {
    found = importNamed(t, names.module);
    return globalNamed(t, found, names.name, data.proto >= 4);
  } finally {
    xdecref(t, found);
    decref(t, names.module);
    decref(t, names.name);
  }
}

function load(t: Thread, o: PyObject): PyObject {
  const data = dataOf(o);
  const { input } = data;
  if (input === null) throw unpicklingError(t, `Unpickler.__init__() was not called by ${o.type.name}.__init__()`);
  const persistent = persistentLoadOf(t, o);
  const find = (module: PyObject, name: PyObject) => callMethod(t, o, t.name('find_class'), [module, name], null);
  try {
    return read(t, data, input, { find, persistentLoad: persistent?.load ?? null });
  } finally {
    persistent?.release();
  }
}

interface Hooks {
  readonly find: (module: PyObject, name: PyObject) => PyObject;
  readonly persistentLoad: ((id: PyObject) => PyObject) | null;
}

function read(t: Thread, data: UnpicklerData, input: PickleInput, hooks: Hooks): PyObject {
  const state = {
    get memo() {
      return data.memo;
    },
    get proto() {
      return data.proto;
    },
    set proto(value: number) {
      data.proto = value;
    },
    encoding: data.encoding,
    errors: data.errors,
    buffers: data.buffers,
    persistentLoad: hooks.persistentLoad,
    findClass: hooks.find,
  };
  return new PickleReader(t, state, input).load();
}

/** What load() and loads() do: `source` is a file, or bytes. */
export function unpickle(
  t: Thread,
  source: PyObject,
  options: { readonly isFile: boolean; readonly given: readonly (PyObject | null)[] },
): PyObject {
  const data = new UnpicklerData();
  try {
    if (options.isFile) data.file = InputFile.of(t, source);
    const input = options.isFile ? new PickleInput(t, new Uint8Array(0), data.file) : bytesInput(t, source);
    configure(t, data, options.isFile ? 'load' : 'loads', options.given);
    return read(t, data, input, { find: (module, name) => findClass(t, data, module, name), persistentLoad: null });
  } finally {
    releaseData(t, data);
  }
}

function releaseData(t: Thread, data: UnpicklerData): void {
  const { file, buffers, persistentLoad } = data;
  data.file = null;
  data.input = null;
  data.buffers = null;
  data.persistentLoad = null;
  file?.release(t);
  xdecref(t, buffers);
  xdecref(t, persistentLoad);
  clearUnpicklerMemo(t, data);
}

function clear(t: Thread, o: PyObject): void {
  if (o.value !== null) releaseData(t, dataOf(o));
}

/** Rooms for 32 objects of the memo, and the names of encoding and error handler with their ends. */
const MEMO_ROOMS_MIN = 32;

function sizeOf(o: PyObject): number {
  const { memo, input, encoding, errors } = dataOf(o);
  let rooms = MEMO_ROOMS_MIN;
  for (const index of memo.keys()) if (index >= rooms) rooms = index * 2;
  const texts = input === null ? 0 : encoding.length + errors.length + 2;
  return o.type.basicsize + rooms * 8 + texts;
}

const PERSISTENT_LOAD = 'persistent_load';

const PERSISTENT_METHOD = oneArg(PERSISTENT_LOAD, (t) => {
  throw unpicklingError(t, t.profile.pickle.noPersistentLoad);
});

const PERSISTENT_ATTRIBUTE: GetSetSpec = {
  name: PERSISTENT_LOAD,
  get: (t, o) => {
    const { persistentLoad, persistentIsOwn } = dataOf(o);
    if (persistentLoad === null) throw attributeError(t, null, null, PERSISTENT_LOAD);
    return persistentIsOwn ? newMethod(t, persistentLoad, o) : incref(persistentLoad);
  },
  set: (t, o, value) => {
    if (value === null) throw typeError(t, 'attribute deletion is not supported');
    if (value.type.ops.tpCall === null) throw typeError(t, 'persistent_load must be a callable taking one argument');
    const data = dataOf(o);
    const old = data.persistentLoad;
    data.persistentIsOwn = false;
    data.persistentLoad = incref(value);
    xdecref(t, old);
  },
};

export const UNPICKLER: TypeSpec = new TypeSpec({
  name: 'Unpickler',
  module: '_pickle',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: (p) => p.pickle.unpicklerBytes,
  slots: {
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new UnpicklerData();
      return o;
    },
    tpInit: init,
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clear(t, o);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const data = o.value as UnpicklerData | null;
      if (data === null) return;
      data.file?.visit(visit);
      if (data.buffers !== null) visit(data.buffers);
      if (data.persistentLoad !== null) visit(data.persistentLoad);
      for (const held of data.memo.values()) visit(held);
    },
    tpClear: clear,
  },
  methods: [
    noArgs('load', load),
    positional('find_class', [2, 2], (t, o, args) => findClass(t, dataOf(o), args[0] as PyObject, args[1] as PyObject)),
    noArgs('__sizeof__', (t, o) => newInt(t, sizeOf(o))),
  ],
  getset: [
    {
      name: 'memo',
      get: (t, o) => newUnpicklerMemoProxy(t, o),
      set: (t, o, value) => setUnpicklerMemo(t, dataOf(o), value),
    },
  ],
  attributes: {
    persistent_load: (t, type) =>
      t.profile.pickle.hasPersistentMethods
        ? newMethodDescriptor(t, type, PERSISTENT_METHOD)
        : newGetSetDescriptor(t, type, PERSISTENT_ATTRIBUTE),
  },
});
