// The metatypes of C types have this in common: instances from an address or a buffer, multiplication to arrays, what a class holds besides
// its dict. Follows CDataType_methods and CType_Type of Modules/_ctypes/_ctypes.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames, TypeSlots } from '../heap/type-slots.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { bufferOf } from '../objects/bytes.ts';
import { attributeError, overflowError, systemError, typeError, typeName, valueError } from '../objects/errors.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { newMemoryview } from '../objects/memoryview.ts';
import { getAttrTextOrNull, isInstanceOf } from '../objects/protocols/attribute.ts';
import { asIndex, isTrue } from '../objects/protocols/number.ts';
import { TYPE } from '../objects/type.ts';
import { typeNew } from '../objects/type-new.ts';
import { argumentOf, isArgument } from './ctypes-argument.ts';
import { arrayTypeOf } from './ctypes-array.ts';
import { cdataAt, copyOf, infoOrAbstract, isCData, keepAlive } from './ctypes-data.ts';
import { CTypeInfo, infoOfType } from './ctypes-info.ts';
import { symbolOf } from './ctypes-library.ts';
import { bufferAddress } from './ctypes-memory.ts';

/** Fills in what the new class knows of its instances; its dict and bases are there. */
type MakeLayout = (t: Thread, type: PyType) => void;

interface MetatypeParts {
  readonly name: string;
  readonly doc: string;
  readonly makeLayout: MakeLayout;
  readonly fromParam: (t: Thread, type: PyObject, value: PyObject) => PyObject;
  readonly slots?: Partial<TypeSlots>;
  readonly methods?: readonly NativeSpec[];
}

/** The metatype of one kind of C types. */
export function defineMetatype({ name, doc, makeLayout, fromParam, slots = {}, methods = [] }: MetatypeParts): TypeSpec {
  return new TypeSpec({
    name,
    module: '_ctypes',
    base: () => TYPE,
    flags: TypeFlags.BaseType,
    basicsize: (p) => p.typeBytes + p.ctypes.layoutBytes,
    doc,
    slots: {
      tpDealloc: (t, o) => {
        if (o.value instanceof CTypeInfo) o.value.release(t);
        TYPE.slots.tpDealloc?.(t, o);
      },
      tpTraverse: (o, visit) => {
        if (o.value instanceof CTypeInfo) o.value.visit(visit);
        TYPE.slots.tpTraverse?.(o, visit);
      },
      tpClear: (t, o) => {
        if (o.value instanceof CTypeInfo) o.value.release(t);
        TYPE.slots.tpClear?.(t, o);
      },
      tpNew: (t, metatype, args, kwnames) => newCType(t, { metatype, args, kwnames }, makeLayout),
      tpInit: (t, type, args, kwnames) => {
        TYPE.slots.tpInit?.(t, type, args, kwnames);
        if (!t.profile.ctypes.initMakesLayout) return;
        if (type.value instanceof CTypeInfo)
          throw systemError(t, `StgInfo of '${(type as PyType).name}' is already initialized.`);
        makeLayout(t, type as PyType);
      },
      // Arrays have a metatype of this kind themselves: the function is looked up when it is called.
      sqRepeat: (t, o, count) => arrayTypeOf(t, o, count),
      ...slots,
    },
    methods: () => [
      oneArg('from_param', fromParam, {
        doc: 'What a call passes for the object.',
        signature: '($self, value, /)',
      }),
      ...COMMON_METHODS,
      ...methods,
    ],
  });
}

interface ClassCall {
  readonly metatype: PyType;
  readonly args: readonly PyObject[];
  readonly kwnames: KeywordNames;
}

function newCType(t: Thread, { metatype, args, kwnames }: ClassCall, makeLayout: MakeLayout): PyObject {
  const type = typeNew(t, metatype, args, kwnames);
  if (t.profile.ctypes.initMakesLayout || type.value instanceof CTypeInfo) return type;
  try {
    makeLayout(t, type as PyType);
  } catch (thrown) {
    decref(t, type);
    throw thrown;
  }
  return type;
}

/** An attribute that a class of this kind must define. New reference. */
export function requiredAttribute(t: Thread, type: PyType, name: string): PyObject {
  const found = getAttrTextOrNull(t, type, name);
  if (found === null) throw attributeError(t, null, null, `class must define a '${name}' attribute`);
  return found;
}

// ---- methods

/** An instance of the type, or what its `_as_parameter_` is. New reference. */
export function plainFromParam(t: Thread, type: PyObject, value: PyObject): PyObject {
  if (isInstanceOf(t, value, type)) return incref(value);
  if (isArgument(value)) {
    const { kept } = argumentOf(value);
    const wanted = infoOfType(type)?.proto ?? null;
    if (kept !== null && wanted !== null && isInstanceOf(t, kept, wanted)) return incref(value);
    throw typeError(
      t,
      `expected ${(type as PyType).name} instance instead of pointer to ${kept === null ? '(null)' : typeName(kept)}`,
    );
  }
  const converted = viaAsParameter(t, value, (own) => plainFromParam(t, type, own));
  if (converted === null) throw typeError(t, `expected ${(type as PyType).name} instance instead of ${typeName(value)}`);
  return converted;
}

/** What `convert` makes of the object's `_as_parameter_`; null: it has none. New reference. */
export function viaAsParameter(t: Thread, value: PyObject, convert: (own: PyObject) => PyObject): PyObject | null {
  const own = getAttrTextOrNull(t, value, '_as_parameter_');
  if (own === null) return null;
  t.enterRecursive(' while processing _as_parameter_');
  try {
    return convert(own);
  } finally {
    t.leaveRecursive();
    decref(t, own);
  }
}

function fromAddress(t: Thread, type: PyObject, value: PyObject): PyObject {
  if (!isInt(value)) throw typeError(t, 'integer expected');
  return cdataAt(t, type as PyType, addressFrom(t, integerOf(value)), null);
}

/** A C pointer from an int; what is beyond 64 bits is refused. */
function addressFrom(t: Thread, value: number | bigint): number {
  const whole = BigInt(value);
  if (whole >= 2n ** 64n || whole < -(2n ** 63n)) throw overflowError(t, 'int too large to convert');
  return Number(BigInt.asUintN(64, whole));
}

function fromBuffer(t: Thread, type: PyObject, args: readonly PyObject[]): PyObject {
  const info = infoOrAbstract(t, type as PyType);
  const [source, offsetObject] = args as [PyObject, PyObject | undefined];
  const offset = offsetObject === undefined ? 0 : asIndex(t, offsetObject);
  const view = newMemoryview(t, source);
  try {
    if (isAttributeTrue(t, view, 'readonly')) throw typeError(t, 'underlying buffer is not writable');
    if (!isAttributeTrue(t, view, 'c_contiguous')) throw typeError(t, 'underlying buffer is not C contiguous');
    const bytes = bufferOf(t, source);
    checkRoom(t, info, bytes.length, offset);
    const start = isCData(source) ? (source.value as { address: number }).address : bufferAddress(t, source);
    const o = cdataAt(t, type as PyType, (start ?? 0) + offset, bytes.subarray(offset, offset + info.size));
    keepAlive(t, o, -1, incref(view));
    return o;
  } finally {
    decref(t, view);
  }
}

function isAttributeTrue(t: Thread, o: PyObject, name: string): boolean {
  const value = getAttrTextOrNull(t, o, name) as PyObject;
  try {
    return isTrue(t, value);
  } finally {
    decref(t, value);
  }
}

function checkRoom(t: Thread, info: CTypeInfo, length: number, offset: number): void {
  if (offset < 0) throw valueError(t, 'offset cannot be negative');
  if (info.size > length - offset)
    throw valueError(t, `Buffer size too small (${length} instead of at least ${info.size + offset} bytes)`);
}

function fromBufferCopy(t: Thread, type: PyObject, args: readonly PyObject[]): PyObject {
  const [source, offsetObject] = args as [PyObject, PyObject | undefined];
  const bytes = bufferOf(t, source);
  const offset = offsetObject === undefined ? 0 : asIndex(t, offsetObject);
  const info = infoOrAbstract(t, type as PyType);
  checkRoom(t, info, bytes.length, offset);
  info.isFinal = true;
  return copyOf(t, type as PyType, bytes.subarray(offset));
}

function inDll(t: Thread, type: PyObject, args: readonly PyObject[]): PyObject {
  const [library, name] = args as [PyObject, PyObject];
  return cdataAt(t, type as PyType, symbolOf(t, { library, name, isData: true }), null);
}

const COMMON_METHODS: readonly NativeSpec[] = [
  oneArg('from_address', fromAddress, { signature: '($self, value, /)' }),
  positional('from_buffer', [1, 2], fromBuffer, { signature: '($self, obj, offset=0, /)' }),
  positional('from_buffer_copy', [1, 2], fromBufferCopy, { signature: '($self, buffer, offset=0, /)' }),
  positional('in_dll', [2, 2], inDll, { signature: '($self, dll, name, /)' }),
  noArgs('__sizeof__', (t, o) => newInt(t, (o.type as PyType).basicsize + (infoOfType(o)?.bytesBehindType ?? 0)), {
    when: (p) => p.ctypes.metatypesShareBase,
    signature: '($self, /)',
  }),
];
