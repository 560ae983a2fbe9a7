// The front end's door: source text in, syntax tree out, or a SyntaxFailure that says what CPython says.
// Two parsers: a fast one for the programs that are right, and, for all others, the release's own grammar with its rules for mistakes.
// Follows _PyPegen_run_parser_from_string and the checks of compile() before it (Python/bltinmodule.c), CPython 3.13.

import type { SyntaxProfile } from '../profiles/profile.ts';
import type { Expr, Mod } from './ast.ts';
import { GIVE_UP } from './cursor.ts';
import { EscapeFailure } from './escapes.ts';
import { explainFailure } from './grammar/explain.ts';
import { defaultIntDigitsMax } from './number-literal.ts';
import type { SubSource } from './scanned-fstrings.ts';
import { readFileSource, readSourceBytes, type SourceText } from './source-bytes.ts';
import { type SourceContext, SourceUnicode } from './source-context.ts';
import { StatementParser } from './statement-parser.ts';
import { SyntaxFailure, type SyntaxWarningRecord } from './syntax-failure.ts';
import { Kind, type Token } from './token.ts';
import { type ParseMode, type TextOrigin, TokenStream } from './token-stream.ts';
import { encodeUtf8, findLoneSurrogate, translateNewlines } from './utf8-text.ts';

export interface ParseOptions {
  readonly mode: 'exec' | 'eval' | 'single' | 'func_type';
  readonly profile: SyntaxProfile;
  /** The characters of the release, kept from one program to the next. */
  readonly unicode?: SourceUnicode;
  /** Fail with `incomplete` where the text ends too early, as `codeop` asks. */
  readonly allowIncomplete?: boolean;
  /** In `single` mode a block must be closed by the text, as `codeop` asks too. */
  readonly keepsBlocksOpen?: boolean;
  /** sys.get_int_max_str_digits(). */
  readonly intDigitsMax?: number;
  /** The source is what is in a file, not a string: `python main.py` against `compile()`. */
  readonly isFile?: boolean;
  /** `<>` instead of `!=`: the future statement barry_as_FLUFL, given as a flag. */
  readonly usesDiamond?: boolean;
  /** Asked every few thousand tokens; may throw to end the reading. */
  readonly checkTime?: () => void;
}

export interface ParsedModule {
  readonly tree: Mod;
  /** What was read: UTF-8 with line feeds, and its tokens. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly warnings: readonly SyntaxWarningRecord[];
}

/** Each bracket, block or operator that nests costs CPython's parser at most about 70 levels, and it has 6000. */
const fastDepthMax = 80;

/** Throws a SyntaxFailure. */
export function parseModule(source: string | Uint8Array, options: ParseOptions): ParsedModule {
  const { text, isBroken, isUndeclared } = prepareSource(source, options);
  const {
    mode,
    profile,
    allowIncomplete = false,
    keepsBlocksOpen = false,
    usesDiamond = false,
    intDigitsMax = defaultIntDigitsMax,
    isFile = false,
  } = options;
  const warnings: SyntaxWarningRecord[] = [];
  const context: SourceContext = {
    text,
    profile,
    unicode: options.unicode ?? new SourceUnicode(profile.unicodeVersion),
    warnings,
    keepsBlocksOpen,
    usesDiamond,
    givesAllTokens: false,
    intDigitsMax,
    isBroken,
    isFile,
    checkTime: options.checkTime ?? null,
    countsBytes: isUndeclared && profile.errors.undeclaredBytesCountAsColumns,
  };
  const parsed = isBroken ? null : parseFast(text, mode, context, fastDepthMax);
  if (parsed !== null) return { ...parsed, text, warnings };
  warnings.length = 0;
  explainFailure({ text, mode, context, allowIncomplete });
  warnings.length = 0;
  // The grammar takes the program: it only nests deeper than the fast parser goes by itself, or has bytes in a comment that are no text.
  const deepParsed = parseFast(text, mode, context, Number.POSITIVE_INFINITY);
  // Only the host's own stack can stop it now.
  if (deepParsed === null) throw new SyntaxFailure('MemoryError', profile.stackOverflowMessage, null);
  return { ...deepParsed, text, warnings };
}

/** UTF-8 with line feeds. */
function prepareSource(source: string | Uint8Array, { mode, profile, isFile = false }: ParseOptions): SourceText {
  if (source instanceof Uint8Array ? source.includes(0) : source.includes('\0')) {
    throw new SyntaxFailure(profile.nullByteFailure, 'source code string cannot contain null bytes', null);
  }
  if (source instanceof Uint8Array) {
    const { text, ...rest } = readSourceBytes(source);
    return { text: translateNewlines(text, mode === 'exec'), ...rest };
  }
  const surrogates = findLoneSurrogate(source);
  if (surrogates !== null) {
    const failure = new SyntaxFailure('UnicodeEncodeError', 'surrogates not allowed', null);
    failure.surrogates = surrogates;
    throw failure;
  }
  const translated = translateNewlines(source, mode === 'exec');
  const text = encodeUtf8(translated);
  // A file has bytes, and perhaps a comment that says what they mean.
  if (isFile) return readFileSource(text);
  return { text, isBroken: false, isUndeclared: false };
}

/** The tree and its tokens, or null if the fast parser does not take the program. */
function parseFast(
  text: string,
  mode: ParseOptions['mode'],
  context: SourceContext,
  depthMax: number,
): Pick<ParsedModule, 'tree' | 'tokens'> | null {
  try {
    const parser = newParser({ text, mode, context, origin: null, depthMax });
    const ofTokens = context.warnings.splice(0);
    const tree = parseWhole(parser, mode);
    mergeWarnings(context.warnings, ofTokens);
    return tree === null ? null : { tree, tokens: parser.tokens };
  } catch (thrown) {
    if (thrown === GIVE_UP || thrown instanceof EscapeFailure || thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** All tokens are read before the first is parsed here, where CPython reads one when it is asked for it: so in the order of the text. */
function mergeWarnings(warnings: SyntaxWarningRecord[], ofTokens: readonly SyntaxWarningRecord[]): void {
  let at = 0;
  for (const warning of ofTokens) {
    while (at < warnings.length && isBefore(warnings[at]!, warning)) at++;
    warnings.splice(at++, 0, warning);
  }
}

function isBefore(a: SyntaxWarningRecord, b: SyntaxWarningRecord): boolean {
  return a.lineno === b.lineno ? (a.place?.offset ?? 0) < (b.place?.offset ?? 0) : a.lineno < b.lineno;
}

function parseWhole(parser: StatementParser, mode: ParseOptions['mode']): Mod | null {
  if (mode === 'eval') return { node: 'Expression', body: parser.parseEval() };
  if (mode === 'func_type') return parser.parseFunctionType();
  if (mode === 'exec') return { node: 'Module', body: parser.parseFile(), type_ignores: [] };
  const body = parser.parseInteractive();
  // Anything but the end after the entry: whether it counts depends on how far the grammar reads.
  const isAtEnd = parser.kind === Kind.EndMarker || (parser.kind === Kind.Newline && parser.token.start === -1);
  return isAtEnd ? { node: 'Interactive', body } : null;
}

interface ParserPlan {
  readonly text: string;
  readonly mode: ParseMode;
  readonly context: SourceContext;
  readonly origin: TextOrigin | null;
  readonly depthMax: number;
}

function newParser(plan: ParserPlan): StatementParser {
  const { text, mode, context, origin, depthMax } = plan;
  const stream = new TokenStream(text, mode, context, origin);
  for (;;) {
    const { kind } = stream.fill();
    if (kind === Kind.EndMarker) break;
    if (kind === Kind.Error) throw GIVE_UP;
  }
  const parseSubExpression = (source: SubSource): Expr => {
    const subPlan: ParserPlan = { text: source.text, mode: 'fstring', context, origin: source, depthMax };
    return newParser(subPlan).parseFStringExpression();
  };
  return new StatementParser(text, stream.tokens, context, depthMax, parseSubExpression);
}
