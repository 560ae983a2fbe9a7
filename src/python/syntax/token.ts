// Tokens: the kinds the tokenizer makes, the keyword table, and one token with its place in the source.
// Follows Grammar/Tokens and Parser/pegen.h (struct Token) of CPython 3.13; the kinds of 3.10 and 3.11 are a subset.
// Invariant: NEWLINE, INDENT and DEDENT are neighbours, because "the last token that is not white space" is asked by range.
// Left out: type comments, which CPython reads only under a flag of `ast.parse`.

export const enum Kind {
  EndMarker,
  Name,
  Number,
  String,
  Newline,
  Indent,
  Dedent,
  LeftParen,
  RightParen,
  LeftBracket,
  RightBracket,
  LeftBrace,
  RightBrace,
  Colon,
  Comma,
  Semicolon,
  Plus,
  Minus,
  Star,
  Slash,
  Bar,
  Ampersand,
  Less,
  Greater,
  Equal,
  Dot,
  Percent,
  EqualEqual,
  NotEqual,
  LessEqual,
  GreaterEqual,
  Tilde,
  Caret,
  LeftShift,
  RightShift,
  DoubleStar,
  PlusEqual,
  MinusEqual,
  StarEqual,
  SlashEqual,
  PercentEqual,
  AmpersandEqual,
  BarEqual,
  CaretEqual,
  LeftShiftEqual,
  RightShiftEqual,
  DoubleStarEqual,
  DoubleSlash,
  DoubleSlashEqual,
  At,
  AtEqual,
  Arrow,
  Ellipsis,
  ColonEqual,
  Exclamation,
  /** A character that is no operator (`$`, `?`, a back quote): no rule of the grammar takes it. */
  Stray,
  FStringStart,
  FStringMiddle,
  FStringEnd,
  Error,
  Comment,
  NonLogicalNewline,
  // Keywords, from here on.
  False,
  None,
  True,
  And,
  As,
  Assert,
  Async,
  Await,
  Break,
  Class,
  Continue,
  Def,
  Del,
  Elif,
  Else,
  Except,
  Finally,
  For,
  From,
  Global,
  If,
  Import,
  In,
  Is,
  Lambda,
  Nonlocal,
  Not,
  Or,
  Pass,
  Raise,
  Return,
  Try,
  While,
  With,
  Yield,
}

export class Token {
  /** What f-string tokens carry besides their text: the source of a `=` expression. */
  metadata: string | null = null;

  constructor(
    readonly kind: Kind,
    /** Offsets into the source text, or -1 for a token without text. */
    readonly start: number,
    readonly end: number,
    /** How many brackets were open after the token. */
    readonly level: number,
    readonly lineno: number,
    readonly col_offset: number,
    readonly end_lineno: number,
    readonly end_col_offset: number,
  ) {}
}

export const KEYWORDS: ReadonlyMap<string, Kind> = new Map([
  ['False', Kind.False],
  ['None', Kind.None],
  ['True', Kind.True],
  ['and', Kind.And],
  ['as', Kind.As],
  ['assert', Kind.Assert],
  ['async', Kind.Async],
  ['await', Kind.Await],
  ['break', Kind.Break],
  ['class', Kind.Class],
  ['continue', Kind.Continue],
  ['def', Kind.Def],
  ['del', Kind.Del],
  ['elif', Kind.Elif],
  ['else', Kind.Else],
  ['except', Kind.Except],
  ['finally', Kind.Finally],
  ['for', Kind.For],
  ['from', Kind.From],
  ['global', Kind.Global],
  ['if', Kind.If],
  ['import', Kind.Import],
  ['in', Kind.In],
  ['is', Kind.Is],
  ['lambda', Kind.Lambda],
  ['nonlocal', Kind.Nonlocal],
  ['not', Kind.Not],
  ['or', Kind.Or],
  ['pass', Kind.Pass],
  ['raise', Kind.Raise],
  ['return', Kind.Return],
  ['try', Kind.Try],
  ['while', Kind.While],
  ['with', Kind.With],
  ['yield', Kind.Yield],
]);

/** Operators by their text. */
export const OPERATORS: ReadonlyMap<string, Kind> = new Map([
  ['(', Kind.LeftParen],
  [')', Kind.RightParen],
  ['[', Kind.LeftBracket],
  [']', Kind.RightBracket],
  ['{', Kind.LeftBrace],
  ['}', Kind.RightBrace],
  [':', Kind.Colon],
  [',', Kind.Comma],
  [';', Kind.Semicolon],
  ['+', Kind.Plus],
  ['-', Kind.Minus],
  ['*', Kind.Star],
  ['/', Kind.Slash],
  ['|', Kind.Bar],
  ['&', Kind.Ampersand],
  ['<', Kind.Less],
  ['>', Kind.Greater],
  ['=', Kind.Equal],
  ['.', Kind.Dot],
  ['%', Kind.Percent],
  ['==', Kind.EqualEqual],
  ['!=', Kind.NotEqual],
  ['<>', Kind.NotEqual],
  ['<=', Kind.LessEqual],
  ['>=', Kind.GreaterEqual],
  ['~', Kind.Tilde],
  ['^', Kind.Caret],
  ['<<', Kind.LeftShift],
  ['>>', Kind.RightShift],
  ['**', Kind.DoubleStar],
  ['+=', Kind.PlusEqual],
  ['-=', Kind.MinusEqual],
  ['*=', Kind.StarEqual],
  ['/=', Kind.SlashEqual],
  ['%=', Kind.PercentEqual],
  ['&=', Kind.AmpersandEqual],
  ['|=', Kind.BarEqual],
  ['^=', Kind.CaretEqual],
  ['<<=', Kind.LeftShiftEqual],
  ['>>=', Kind.RightShiftEqual],
  ['**=', Kind.DoubleStarEqual],
  ['//', Kind.DoubleSlash],
  ['//=', Kind.DoubleSlashEqual],
  ['@', Kind.At],
  ['@=', Kind.AtEqual],
  ['->', Kind.Arrow],
  ['...', Kind.Ellipsis],
  [':=', Kind.ColonEqual],
  ['!', Kind.Exclamation],
]);

/** The operator a single character is; `Stray` if it is none. */
export function oneCharacterOperator(c: number): Kind {
  switch (c) {
    case 0x28:
      return Kind.LeftParen;
    case 0x29:
      return Kind.RightParen;
    case 0x5b:
      return Kind.LeftBracket;
    case 0x5d:
      return Kind.RightBracket;
    case 0x7b:
      return Kind.LeftBrace;
    case 0x7d:
      return Kind.RightBrace;
    case 0x3a:
      return Kind.Colon;
    case 0x2c:
      return Kind.Comma;
    case 0x3b:
      return Kind.Semicolon;
    case 0x2b:
      return Kind.Plus;
    case 0x2d:
      return Kind.Minus;
    case 0x2a:
      return Kind.Star;
    case 0x2f:
      return Kind.Slash;
    case 0x7c:
      return Kind.Bar;
    case 0x26:
      return Kind.Ampersand;
    case 0x3c:
      return Kind.Less;
    case 0x3e:
      return Kind.Greater;
    case 0x3d:
      return Kind.Equal;
    case 0x2e:
      return Kind.Dot;
    case 0x25:
      return Kind.Percent;
    case 0x7e:
      return Kind.Tilde;
    case 0x5e:
      return Kind.Caret;
    case 0x40:
      return Kind.At;
    case 0x21:
      return Kind.Exclamation;
    default:
      return Kind.Stray;
  }
}

/** The operator two characters are together; `Stray` if they are none. */
export function twoCharacterOperator(c: number, next: number): Kind {
  if (next === 0x3d) {
    switch (c) {
      case 0x21:
        return Kind.NotEqual;
      case 0x25:
        return Kind.PercentEqual;
      case 0x26:
        return Kind.AmpersandEqual;
      case 0x2a:
        return Kind.StarEqual;
      case 0x2b:
        return Kind.PlusEqual;
      case 0x2d:
        return Kind.MinusEqual;
      case 0x2f:
        return Kind.SlashEqual;
      case 0x3a:
        return Kind.ColonEqual;
      case 0x3c:
        return Kind.LessEqual;
      case 0x3d:
        return Kind.EqualEqual;
      case 0x3e:
        return Kind.GreaterEqual;
      case 0x40:
        return Kind.AtEqual;
      case 0x5e:
        return Kind.CaretEqual;
      case 0x7c:
        return Kind.BarEqual;
    }
    return Kind.Stray;
  }
  if (c === next) {
    if (c === 0x2a) return Kind.DoubleStar;
    if (c === 0x2f) return Kind.DoubleSlash;
    if (c === 0x3c) return Kind.LeftShift;
    if (c === 0x3e) return Kind.RightShift;
    return Kind.Stray;
  }
  if (c === 0x2d && next === 0x3e) return Kind.Arrow;
  if (c === 0x3c && next === 0x3e) return Kind.NotEqual;
  return Kind.Stray;
}

/** The operator three characters are together; `Stray` if they are none. */
export function threeCharacterOperator(two: Kind, next: number): Kind {
  if (next !== 0x3d) return Kind.Stray;
  if (two === Kind.DoubleStar) return Kind.DoubleStarEqual;
  if (two === Kind.DoubleSlash) return Kind.DoubleSlashEqual;
  if (two === Kind.LeftShift) return Kind.LeftShiftEqual;
  if (two === Kind.RightShift) return Kind.RightShiftEqual;
  return Kind.Stray;
}
