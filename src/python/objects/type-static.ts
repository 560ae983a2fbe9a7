// Built-in types of one interpreter, each made from its spec when it is first needed.
// Follows PyType_Ready of Objects/typeobject.c for what a static type inherits. They lie in static data and are never freed.

import { immortalize } from '../heap/heap.ts';
import { incref, PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import type { Profile } from '../profiles/profile.ts';
import { type TypeLayout, typeLayout } from '../profiles/type-layouts.ts';
import { newTuple } from './tuple.ts';
import { linearize } from './type-mro.ts';

/** Static types by spec; the interpreter has one table. */
export class StaticTypes {
  private readonly types = new Map<TypeSpec, PyType>();
  private readonly blueprints: BlueprintTable;

  constructor(private readonly t: Thread) {
    this.blueprints = blueprintsOf(t.profile);
  }

  of(spec: TypeSpec): PyType {
    return this.types.get(spec) ?? this.t.heap.asStartup(() => this.make(spec));
  }

  /** Every type made so far. */
  all(): IterableIterator<PyType> {
    return this.types.values();
  }

  private make(spec: TypeSpec): PyType {
    const { heap, profile } = this.t;
    const { name, layout, basicsize } = blueprintOf(this.blueprints, profile, spec);
    const base = spec.base === null ? null : this.of(spec.base);
    // The metatype may be the type at hand: `type` is its own.
    const metaSpec = spec.metatype ?? this.t.typeSpec;
    const type = new PyType(null as unknown as PyType, heap.newStaticAddress(profile.staticTypeBytes), {
      name,
      flags: spec.flags | TypeFlags.Immutable | (spec.isSealed(profile) ? TypeFlags.DisallowInstantiation : 0),
      basicsize,
      itemsize: spec.itemsize,
      ops: spec.slots,
      spec,
    });
    this.types.set(spec, type);
    applyLayout(type, layout, base);
    type.base = base;
    if (base !== null) {
      incref(base);
      base.subclasses.push(type);
    }
    const more = spec.moreBases.map((other) => this.of(other));
    type.mro = base === null ? [type] : more.length === 0 ? [type, ...base.mro] : linearize(this.t, type, [base, ...more]);
    if (base !== null && more.length > 0) {
      type.bases = newTuple(this.t, [base, ...more].map(incref));
      for (const other of more) other.subclasses.push(type);
    }
    // Last: making `type` needs the order of `object`.
    // Last: the metatype's own order needs this one's.
    type.type = incref(this.of(metaSpec));
    if (profile.immortalObjects) immortalize(type);
    return type;
  }
}

/** What a spec comes to in one version. It is the same for every interpreter, and looking it up by name costs more than the rest. */
interface Blueprint {
  /** As in `tp_name`. */
  readonly name: string;
  readonly layout: TypeLayout | null;
  readonly basicsize: number;
}

type BlueprintTable = Map<TypeSpec, Blueprint>;

const BLUEPRINTS = new WeakMap<Profile, BlueprintTable>();

function blueprintsOf(profile: Profile): BlueprintTable {
  let table = BLUEPRINTS.get(profile);
  if (table === undefined) {
    table = new Map();
    BLUEPRINTS.set(profile, table);
  }
  return table;
}

function blueprintOf(table: BlueprintTable, profile: Profile, spec: TypeSpec): Blueprint {
  let blueprint = table.get(spec);
  if (blueprint === undefined) {
    const module = spec.module(profile);
    const layout = typeLayout(profile.version, `${module}.${spec.name}`) ?? null;
    const name = module === 'builtins' ? spec.name : `${module}.${spec.name}`;
    blueprint = { name, layout, basicsize: layout?.basicsize ?? spec.basicsize(profile) };
    table.set(spec, blueprint);
  }
  return blueprint;
}

/** Py_TPFLAGS_HAVE_GC, and Py_TPFLAGS_MANAGED_WEAKREF and _DICT. */
const PUBLIC_HAVE_GC = 1 << 14;
const PUBLIC_MANAGED = (1 << 3) | (1 << 4);

/** Headers, dict and weak references as the record has them; what is not recorded has what its base has. */
export function applyLayout(type: PyType, layout: TypeLayout | null, base: PyType | null): void {
  type.layout = layout;
  if (layout !== null) {
    if ((layout.flags & PUBLIC_HAVE_GC) === 0) type.flags &= ~TypeFlags.HaveGc;
    if ((layout.flags & PUBLIC_MANAGED) !== 0) type.flags |= TypeFlags.PreHeader;
  }
  type.dictOffset = layout?.dictOffset ?? base?.dictOffset ?? 0;
  type.weakrefOffset = layout?.weakrefOffset ?? base?.weakrefOffset ?? 0;
}
