// An expression as source text: what `from __future__ import annotations` leaves of an annotation.
// Follows Python/ast_unparse.c of CPython 3.13 (not Lib/ast.py, whose text differs): brackets only where the level of the place is above
// that of the expression, `lambda*a: x` without a blank, infinities as 1e309.

import type { Arg, Arguments, CompareOperator, Comprehension, Expr, FormattedValue, Operator } from './ast.ts';
import { constantRepr } from './dump.ts';
import { SourceUnicode } from './source-context.ts';
import { strRepr } from './str-repr.ts';

const enum Level {
  Tuple,
  Test,
  Or,
  And,
  Not,
  Compare,
  BitOr,
  BitXor,
  BitAnd,
  Shift,
  Sum,
  Term,
  Factor,
  Power,
  Await,
  Atom,
}

const BINARY: { readonly [K in Operator]: readonly [text: string, level: Level] } = {
  Add: [' + ', Level.Sum],
  Sub: [' - ', Level.Sum],
  Mult: [' * ', Level.Term],
  MatMult: [' @ ', Level.Term],
  Div: [' / ', Level.Term],
  Mod: [' % ', Level.Term],
  LShift: [' << ', Level.Shift],
  RShift: [' >> ', Level.Shift],
  BitOr: [' | ', Level.BitOr],
  BitXor: [' ^ ', Level.BitXor],
  BitAnd: [' & ', Level.BitAnd],
  FloorDiv: [' // ', Level.Term],
  Pow: [' ** ', Level.Power],
};

const COMPARISON: { readonly [K in CompareOperator]: string } = {
  Eq: ' == ',
  NotEq: ' != ',
  Lt: ' < ',
  LtE: ' <= ',
  Gt: ' > ',
  GtE: ' >= ',
  Is: ' is ',
  IsNot: ' is not ',
  In: ' in ',
  NotIn: ' not in ',
};

const UNARY = {
  Invert: ['~', Level.Factor],
  Not: ['not ', Level.Not],
  UAdd: ['+', Level.Factor],
  USub: ['-', Level.Factor],
} as const;

/** Without `unicode`, characters beyond ASCII are shown as the newest release shows them. */
export function unparse(expr: Expr, unicode: SourceUnicode = new SourceUnicode('15.1.0')): string {
  return new Unparser(unicode).text(expr, Level.Test);
}

class Unparser {
  constructor(readonly unicode: SourceUnicode) {}

  text(expr: Expr, level: Level): string {
    switch (expr.node) {
      case 'BoolOp': {
        const own = expr.op === 'And' ? Level.And : Level.Or;
        const text = expr.values.map((value) => this.text(value, own + 1)).join(expr.op === 'And' ? ' and ' : ' or ');
        return bracket(text, level > own);
      }
      case 'BinOp': {
        const [op, own] = BINARY[expr.op];
        const isPower = expr.op === 'Pow' ? 1 : 0;
        const text = this.text(expr.left, own + isPower) + op + this.text(expr.right, own + 1 - isPower);
        return bracket(text, level > own);
      }
      case 'UnaryOp': {
        const [op, own] = UNARY[expr.op];
        return bracket(op + this.text(expr.operand, own), level > own);
      }
      case 'Lambda': {
        const { args, body } = expr;
        const blank = args.posonlyargs.length + args.args.length > 0 ? ' ' : '';
        return bracket(`lambda${blank}${this.parameters(args)}: ${this.text(body, Level.Test)}`, level > Level.Test);
      }
      case 'IfExp': {
        const [body, test] = [this.text(expr.body, Level.Or), this.text(expr.test, Level.Or)];
        return bracket(`${body} if ${test} else ${this.text(expr.orelse, Level.Test)}`, level > Level.Test);
      }
      case 'NamedExpr':
        return bracket(`${this.text(expr.target, Level.Atom)} := ${this.text(expr.value, Level.Atom)}`, level > Level.Tuple);
      case 'Dict': {
        const items = expr.values.map((value, index) => {
          const key = expr.keys[index]!;
          return key === null
            ? `**${this.text(value, Level.BitOr)}`
            : `${this.text(key, Level.Test)}: ${this.text(value, Level.Test)}`;
        });
        return `{${items.join(', ')}}`;
      }
      case 'Set':
        return `{${this.list(expr.elts)}}`;
      case 'List':
        return `[${this.list(expr.elts)}]`;
      case 'Tuple': {
        if (expr.elts.length === 0) return '()';
        return bracket(this.list(expr.elts) + (expr.elts.length === 1 ? ',' : ''), level > Level.Tuple);
      }
      case 'GeneratorExp':
        return `(${this.text(expr.elt, Level.Test)}${this.comprehensions(expr.generators)})`;
      case 'ListComp':
        return `[${this.text(expr.elt, Level.Test)}${this.comprehensions(expr.generators)}]`;
      case 'SetComp':
        return `{${this.text(expr.elt, Level.Test)}${this.comprehensions(expr.generators)}}`;
      case 'DictComp': {
        const item = `${this.text(expr.key, Level.Test)}: ${this.text(expr.value, Level.Test)}`;
        return `{${item}${this.comprehensions(expr.generators)}}`;
      }
      case 'Await':
        return bracket(`await ${this.text(expr.value, Level.Atom)}`, level > Level.Await);
      case 'Yield':
        return expr.value === null ? '(yield)' : `(yield ${this.text(expr.value, Level.Test)})`;
      case 'YieldFrom':
        return `(yield from ${this.text(expr.value, Level.Test)})`;
      case 'Compare': {
        const rest = expr.ops.map((op, index) => COMPARISON[op] + this.text(expr.comparators[index]!, Level.BitOr));
        return bracket(this.text(expr.left, Level.BitOr) + rest.join(''), level > Level.Compare);
      }
      case 'Call': {
        const func = this.text(expr.func, Level.Atom);
        const [only] = expr.args;
        if (expr.args.length === 1 && expr.keywords.length === 0 && only!.node === 'GeneratorExp')
          return func + this.text(only!, Level.Test);
        const keywords = expr.keywords.map(({ arg, value }) => (arg === null ? '**' : `${arg}=`) + this.text(value, Level.Test));
        return `${func}(${[...expr.args.map((arg) => this.text(arg, Level.Test)), ...keywords].join(', ')})`;
      }
      case 'FormattedValue':
        return `f${strRepr(this.field(expr), null, this.unicode)}`;
      case 'JoinedStr': {
        const body = this.fStringBody(expr.values);
        const points = Array.from(body, (character) => character.codePointAt(0)!);
        return `f${strRepr(body, points.length === body.length ? null : points, this.unicode)}`;
      }
      case 'Constant':
        return this.constant(expr);
      case 'Attribute': {
        const isInt = expr.value.node === 'Constant' && expr.value.value.type === 'int';
        return `${this.text(expr.value, Level.Atom)}${isInt ? ' .' : '.'}${expr.attr}`;
      }
      case 'Starred':
        return `*${this.text(expr.value, Level.BitOr)}`;
      case 'Name':
        return expr.id;
      case 'Slice': {
        const part = (value: Expr | null): string => (value === null ? '' : this.text(value, Level.Test));
        return `${part(expr.lower)}:${part(expr.upper)}${expr.step === null ? '' : `:${part(expr.step)}`}`;
      }
      case 'Subscript':
        return `${this.text(expr.value, Level.Atom)}[${this.text(expr.slice, Level.Tuple)}]`;
    }
  }

  private list(exprs: readonly Expr[]): string {
    return exprs.map((expr) => this.text(expr, Level.Test)).join(', ');
  }

  private constant({ value, kind }: Extract<Expr, { node: 'Constant' }>): string {
    if (value.type === 'Ellipsis') return '...';
    const text = constantRepr(value, this.unicode);
    if (value.type === 'float' || value.type === 'complex') return text.replaceAll('inf', '1e309');
    return (kind ?? '') + text;
  }

  private comprehensions(generators: readonly Comprehension[]): string {
    return generators
      .map(({ target, iter, ifs, is_async }) => {
        const head = `${is_async ? ' async for ' : ' for '}${this.text(target, Level.Tuple)} in ${this.text(iter, Level.Or)}`;
        return head + ifs.map((test) => ` if ${this.text(test, Level.Or)}`).join('');
      })
      .join('');
  }

  private parameters(args: Arguments): string {
    const parts: string[] = [];
    const positional = [...args.posonlyargs, ...args.args];
    const firstDefault = positional.length - args.defaults.length;
    const withDefault = (arg: Arg, value: Expr | null | undefined): string =>
      this.parameter(arg) + (value == null ? '' : `=${this.text(value, Level.Test)}`);
    positional.forEach((arg, index) => {
      parts.push(withDefault(arg, args.defaults[index - firstDefault]));
      if (index === args.posonlyargs.length - 1) parts.push('/');
    });
    if (args.vararg !== null) parts.push(`*${this.parameter(args.vararg)}`);
    else if (args.kwonlyargs.length > 0) parts.push('*');
    args.kwonlyargs.forEach((arg, index) => parts.push(withDefault(arg, args.kw_defaults[index])));
    if (args.kwarg !== null) parts.push(`**${this.parameter(args.kwarg)}`);
    return parts.join(', ');
  }

  private parameter({ arg, annotation }: Arg): string {
    return annotation === null ? arg : `${arg}: ${this.text(annotation, Level.Test)}`;
  }

  private fStringBody(values: readonly Expr[]): string {
    return values
      .map((value) => {
        if (value.node === 'FormattedValue') return this.field(value);
        if (value.node === 'JoinedStr') return this.fStringBody(value.values);
        if (value.node !== 'Constant' || value.value.type !== 'str') return this.text(value, Level.Test);
        return value.value.value.replaceAll('{', '{{').replaceAll('}', '}}');
      })
      .join('');
  }

  private field({ value, conversion, format_spec }: FormattedValue): string {
    const text = this.text(value, Level.Or);
    const mark = conversion > 0 ? `!${String.fromCharCode(conversion)}` : '';
    const spec =
      format_spec === null ? '' : `:${this.fStringBody(format_spec.node === 'JoinedStr' ? format_spec.values : [format_spec])}`;
    // A brace at the start would double the field's own.
    return `{${text.startsWith('{') ? ' ' : ''}${text}${mark}${spec}}`;
  }
}

function bracket(text: string, isNeeded: boolean): string {
  return isNeeded ? `(${text})` : text;
}
