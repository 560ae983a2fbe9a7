// The state of one compilation and the small verbs of code generation: open and close a code object, emit an instruction, warn, fail.
// The statements-*.ts and expressions-*.ts files hold what each construct emits. Follows struct compiler, CPython 3.13 Python/compile.c.

import type { CompileProfile } from '../profiles/profile.ts';
import type { ConstantValue, Positioned } from '../syntax/ast.ts';
import { assemble } from './assemble.ts';
import type { CodeConstant, CodeObject } from './code-object.ts';
import { countBlocks, scopeWork, type UnitWork } from './compiler-work.ts';
import { ConstantPool } from './constant-pool.ts';
import { failAt } from './failure.ts';
import { type Instruction, Label, Pseudo } from './flow-graph.ts';
import { Opcode } from './opcodes.ts';
import { mangleIn, NameScope, type Scope } from './scope.ts';
import type { SymbolTable } from './symbol-table.ts';
import { type FrameBlock, type FrameBlockKind, Unit, UnitKind } from './unit.ts';

export interface CompileWarning {
  readonly category: 'SyntaxWarning' | 'DeprecationWarning';
  readonly message: string;
  readonly lineno: number;
  /** For the SyntaxError that a warning becomes under an `error` filter; null: raised by folding, so it belongs to the frame that compiles. */
  readonly place: Positioned | null;
}

export class Compiler {
  unit: Unit;
  readonly stack: Unit[] = [];
  readonly pool: ConstantPool;
  /** Depth of nested code objects: only the outermost prints its expressions. */
  isInteractive = false;

  constructor(
    readonly filename: string,
    readonly profile: CompileProfile,
    readonly table: SymbolTable,
    /** CO_FUTURE_* flags in force. */
    readonly futureFlags: number,
    readonly futureAnnotations: boolean,
    /** Line of the last future statement; 0 when there is none. */
    readonly futureLine: number,
    readonly warnings: CompileWarning[],
    readonly optimize: 0 | 1 | 2,
    private readonly standsForC: boolean | RegExp,
  ) {
    this.pool = new ConstantPool(profile.codeEqualityIgnoresPositions);
    this.unit = new Unit(UnitKind.Module, '<module>', table.module, 1, null, this.pool);
  }

  /** What each code object took to be made. */
  readonly units = new Map<CodeObject, UnitWork>();

  // --- code objects

  enter(kind: UnitKind, name: string, key: object, firstlineno: number, className: string | null): void {
    this.enterScope(kind, name, this.table.scopes.get(key)!, firstlineno, className);
  }

  enterScope(kind: UnitKind, name: string, scope: Scope, firstlineno: number, className: string | null): void {
    const unit = new Unit(kind, name, scope, firstlineno, className, this.pool);
    this.stack.push(this.unit);
    this.unit = unit;
    this.setQualname(unit);
    this.opArg(Opcode.RESUME, 0, { lineno: firstlineno, end_lineno: firstlineno, col_offset: 0, end_col_offset: 0 });
  }

  /** Ends the innermost code object. */
  leave(addsNone: boolean): CodeObject {
    const { graph } = this.unit;
    if (this.profile.finalReturn === 'always' || !graph.endsWithReturn) {
      if (addsNone) this.loadConstant(this.pool.none(), null);
      this.op(Opcode.RETURN_VALUE, null);
    }
    const { filename, profile, futureFlags } = this;
    const standsForC = this.standsForC instanceof RegExp ? this.standsForC.test(this.unit.qualname) : this.standsForC;
    const { scope } = this.unit;
    const unit = { scope: scopeWork(scope), isClass: this.unit.kind === UnitKind.Class, graphBlocks: countBlocks(graph) };
    const code = assemble(this.unit, { filename, profile, futureFlags, standsForC });
    this.units.set(code, unit);
    const outer = this.stack.pop();
    if (outer !== undefined) this.unit = outer;
    return code;
  }

  private setQualname(unit: Unit): void {
    const depth = this.stack.length;
    if (depth <= 1) return;
    let parent = this.stack[depth - 1]!;
    if (parent.kind === UnitKind.TypeParameters) {
      // The scope of type parameters does not count; a parent that does not is below it.
      if (depth === 2) return;
      parent = this.stack[depth - 2]!;
    }
    if (unit.kind === UnitKind.Function || unit.kind === UnitKind.AsyncFunction || unit.kind === UnitKind.Class) {
      const mangled = mangleIn(parent.className, parent.scope, unit.name);
      if (parent.scope.scopeOf(mangled) === NameScope.GlobalExplicit) return;
    }
    const isFunction =
      parent.kind === UnitKind.Function || parent.kind === UnitKind.AsyncFunction || parent.kind === UnitKind.Lambda;
    unit.qualname = isFunction ? `${parent.qualname}.<locals>.${unit.name}` : `${parent.qualname}.${unit.name}`;
  }

  // --- instructions

  op(opcode: number, place: Positioned | null): Instruction {
    return this.unit.graph.add(opcode, 0, place, null);
  }

  opArg(opcode: number, argument: number, place: Positioned | null): Instruction {
    return this.unit.graph.add(opcode, argument, place, null);
  }

  jump(opcode: number, label: Label, place: Positioned | null): Instruction {
    return this.unit.graph.add(opcode, 0, place, label);
  }

  /** A jump that is no loop's. */
  jumpForward(label: Label, place: Positioned | null): void {
    this.unit.graph.add(this.profile.forwardJumpsAreQuiet ? Pseudo.JUMP_NO_INTERRUPT : Pseudo.JUMP, 0, place, label);
  }

  use(label: Label): void {
    this.unit.graph.use(label);
  }

  /** The head of a loop, used before it is jumped to. */
  loopHead(): Label {
    const label = new Label(true);
    this.unit.graph.use(label);
    return label;
  }

  opName(opcode: number, name: string, place: Positioned | null): Instruction {
    return this.unit.graph.add(opcode, this.unit.nameIndex(this.mangle(name)), place, null);
  }

  loadAttribute(name: string, place: Positioned | null): Instruction {
    return this.unit.graph.add(Opcode.LOAD_ATTR, this.unit.nameIndex(this.mangle(name)) << 1, place, null);
  }

  loadMethod(name: string, place: Positioned | null): Instruction {
    return this.unit.graph.add(Opcode.LOAD_ATTR, (this.unit.nameIndex(this.mangle(name)) << 1) | 1, place, null);
  }

  loadConstant(constant: CodeConstant, place: Positioned | null): Instruction {
    return this.unit.graph.add(Opcode.LOAD_CONST, this.unit.constant(constant), place, null);
  }

  loadValue(value: ConstantValue, place: Positioned | null): Instruction {
    return this.loadConstant(this.pool.intern(value), place);
  }

  loadString(value: string, place: Positioned | null): Instruction {
    return this.loadConstant(this.pool.string(value), place);
  }

  loadInt(value: number, place: Positioned | null): Instruction {
    return this.loadConstant(this.pool.int(value), place);
  }

  loadNone(place: Positioned | null): Instruction {
    return this.loadConstant(this.pool.none(), place);
  }

  /** A tuple of strings, as for keyword names. */
  loadNames(names: readonly string[], place: Positioned | null): Instruction {
    return this.loadConstant(this.pool.names(names), place);
  }

  /** Counts `delta` stack items that only the release's own code has here. */
  shadow(delta: number, place: Positioned | null): void {
    this.unit.graph.add(Pseudo.SHADOW, delta, place, null);
  }

  mangle(name: string): string {
    const unit = this.unit;
    return unit.className === null ? name : mangleIn(unit.className, unit.scope, name);
  }

  // --- statements that are open

  pushBlock(block: Partial<FrameBlock> & { readonly kind: FrameBlockKind }, place: Positioned | null): void {
    if (this.unit.blocks.length >= this.profile.nestedBlocksMax) failAt('too many statically nested blocks', place);
    this.unit.blocks.push({
      kind: block.kind,
      start: block.start ?? null,
      exit: block.exit ?? null,
      place: block.place ?? place,
      body: block.body ?? null,
      name: block.name ?? null,
    });
  }

  popBlock(): void {
    this.unit.blocks.pop();
  }

  // --- diagnostics

  warn(message: string, place: Positioned): void {
    this.warnings.push({ category: 'SyntaxWarning', message, lineno: place.lineno, place });
  }

  /** `+=` to a name, an import or a definition may not touch `__debug__`. */
  refuseDebug(name: string, isDelete: boolean, place: Positioned | null): void {
    if (name !== '__debug__') return;
    failAt(isDelete ? 'cannot delete __debug__' : 'cannot assign to __debug__', place);
  }
}
