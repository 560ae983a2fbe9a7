// Which slot functions a class made at run time has, from the special methods in its namespace and its bases; and what changes when one is set.
// Follows update_one_slot, fixup_slot_dispatchers, type_modified and inherit_slots of Objects/typeobject.c, CPython 3.13.
// Invariant: after a change every subclass has slots and an empty lookup cache as if it had been made anew.

import { type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { SlotName, TypeSlots } from '../heap/type-slots.ts';
import type { NativeSpec } from '../heap/type-spec.ts';
import { BuiltinFunction } from './builtin-function.ts';
import { type DescriptorData, descriptorData } from './descriptors.ts';
import { subtypeClear, subtypeDealloc, subtypeTraverse } from './object.ts';
import { lookupType } from './protocols/attribute.ts';
import { SLOT_FUNCTIONS, slotGetattrHook, slotGetattro } from './slot-functions.ts';
import { NAMES_BY_SLOT, SLOTS_BY_NAME, type SlotDefinition } from './slot-table.ts';

/** Names that fill a slot by other rules than a definition of slot-table.ts. */
const SPECIAL_NAMES: ReadonlyMap<string, SlotName> = new Map([
  ['__getattr__', 'tpGetattro'],
  ['__getattribute__', 'tpGetattro'],
  ['__new__', 'tpNew'],
]);

/** Every slot a name has a say in. */
function slotsOf(name: string): SlotName[] {
  const slots = (SLOTS_BY_NAME.get(name) ?? []).map((definition) => definition.slot);
  const special = SPECIAL_NAMES.get(name);
  if (special !== undefined && !slots.includes(special)) slots.push(special);
  return slots;
}

export function isSlotName(name: string): boolean {
  return SLOTS_BY_NAME.has(name) || SPECIAL_NAMES.has(name);
}

/** Fills the slots of a new class: those of its base, then whatever its own names and its other bases change. */
export function initSlots(t: Thread, type: PyType, ownNames: Iterable<string>): void {
  const base = type.base as PyType;
  const ops = Object.assign(type.ops, base.ops);
  ops.tpDealloc = subtypeDealloc;
  if ((type.flags & TypeFlags.HaveGc) !== 0) {
    ops.tpTraverse = subtypeTraverse;
    ops.tpClear = subtypeClear;
  }
  const slots = new Set<SlotName>();
  for (const name of ownNames) for (const slot of slotsOf(name)) slots.add(slot);
  if (type.mro.length !== base.mro.length + 1) {
    // Several bases: any slot may come from a base that is not the first.
    for (const slot of NAMES_BY_SLOT.keys()) slots.add(slot as SlotName);
    slots.add('tpNew');
  }
  for (const slot of slots) updateSlot(t, type, slot);
}

/** Decides one slot from what the class's names lead to now. */
export function updateSlot(t: Thread, type: PyType, slot: SlotName): void {
  const ops = type.ops as { [K in SlotName]: unknown };
  if (slot === 'tpNew') ops.tpNew = newSlot(t, type);
  else if (slot === 'tpGetattro') ops.tpGetattro = getattroSlot(t, type);
  else ops[slot] = chooseSlot(t, type, slot);
}

/** One function if all names of the slot lead to it, unchanged, in some built-in type; the generic one if any leads to Python code. */
function chooseSlot(t: Thread, type: PyType, slot: SlotName): unknown {
  let specific: unknown = null;
  let useGeneric = false;
  let found = false;
  for (const definition of NAMES_BY_SLOT.get(slot) ?? []) {
    const descriptor = lookupType(t, type, definition.name);
    if (descriptor === null) continue;
    found = true;
    const native = nativeSlotOf(t, type, descriptor, definition);
    if (native === undefined) useGeneric = true;
    else if (native !== null) {
      if (specific === null || specific === native) specific = native;
      else useGeneric = true;
    }
  }
  if (!found) return fallback(t, type, slot);
  if (specific !== null && !useGeneric) return specific;
  if (!useGeneric) return null;
  return (SLOT_FUNCTIONS as { [K in SlotName]?: unknown })[slot] ?? null;
}

/** A slot no name leads to: `__len__` also makes truth, `__getitem__` iteration; others stay empty. */
function fallback(_t: Thread, type: PyType, slot: SlotName): unknown {
  if (slot === 'tpFinalize') return null;
  // Slots of the native base that have no special method behind them.
  return NAMES_BY_SLOT.has(slot) ? null : ((type.base as PyType).ops as { [K in SlotName]: unknown })[slot];
}

/**
 * The slot function behind a wrapper descriptor of a built-in base. Null: the name says nothing about this slot (`__add__` of a sequence
 * for nb_add). Undefined: it is Python code, or set to None.
 */
function nativeSlotOf(t: Thread, type: PyType, descriptor: PyObject, definition: SlotDefinition): unknown {
  if (descriptor.type === t.types.wrapperDescriptor) {
    const data = descriptorData(descriptor) as DescriptorData<SlotDefinition>;
    if (data.name === definition.name && type.mro.includes(data.owner)) {
      if (data.what.slot === definition.slot) return data.fn;
      // The same name fills another slot there: this one is taken over as that type has it.
      return (data.owner.ops as { [K in SlotName]: unknown })[definition.slot] ?? null;
    }
    return undefined;
  }
  if (descriptor === t.none && definition.slot === 'tpHash') return undefined;
  return undefined;
}

function newSlot(t: Thread, type: PyType): TypeSlots['tpNew'] {
  const found = lookupType(t, type, '__new__');
  if (found === null) return (type.base as PyType).ops.tpNew;
  if (found.value instanceof BuiltinFunction) {
    const { spec, self } = found.value as BuiltinFunction & { spec: NativeSpec };
    if (spec.name === '__new__' && self !== null && 'ops' in self) return (self as PyType).ops.tpNew;
  }
  return SLOT_FUNCTIONS.tpNew ?? null;
}

function getattroSlot(t: Thread, type: PyType): TypeSlots['tpGetattro'] {
  if (lookupType(t, type, '__getattr__') !== null) return slotGetattrHook;
  const found = lookupType(t, type, '__getattribute__');
  if (found !== null && found.type === t.types.wrapperDescriptor) return descriptorData(found).fn as TypeSlots['tpGetattro'];
  return found === null ? (type.base as PyType).ops.tpGetattro : slotGetattro;
}

/** A name in the class's dict has changed: caches of the class and its subclasses are stale, and perhaps slots too. */
export function typeModified(t: Thread, type: PyType, name: string | null): void {
  invalidateTree(type);
  if (name === null) {
    refreshAll(t, type);
    return;
  }
  for (const slot of slotsOf(name)) updateSlotInTree(t, type, slot);
}

/** What was looked up in the class and all below it is forgotten. */
export function invalidateTree(type: PyType): void {
  type.version = 0;
  type.forgetLookups();
  for (const subclass of type.subclasses) invalidateTree(subclass);
}

function updateSlotInTree(t: Thread, type: PyType, slot: SlotName): void {
  if ((type.flags & TypeFlags.HeapType) !== 0) updateSlot(t, type, slot);
  for (const subclass of type.subclasses) updateSlotInTree(t, subclass, slot);
}

/** After a change of bases: all slots. */
function refreshAll(t: Thread, type: PyType): void {
  if ((type.flags & TypeFlags.HeapType) !== 0) {
    for (const slot of NAMES_BY_SLOT.keys()) updateSlot(t, type, slot as SlotName);
    updateSlot(t, type, 'tpNew');
  }
  for (const subclass of type.subclasses) refreshAll(t, subclass);
}

/** A number that names the present state of a class's attributes; inline caches compare it. */
export function versionOf(t: Thread, type: PyType): number {
  if (type.version === 0) type.version = t.nextTypeVersion();
  return type.version;
}
