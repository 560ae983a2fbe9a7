// What the tokenizer and parser ask, and the four answers.
// Measured with ast.dump over each release's standard library, and with the recorded failures in test/python/syntax/broken.

type WarningCategory = 'SyntaxWarning' | 'DeprecationWarning';

/** What the tokenizer and parser ask. */
export interface SyntaxProfile {
  /** PEP 654 `except*`. */
  readonly exceptStar: boolean;
  /** PEP 701: f-strings are tokenized, may nest quotes and hold backslashes. */
  readonly tokenizedFStrings: boolean;
  /** The number of the module `token` for FSTRING_START; those of the other parts, of comments and of ends that do not count follow. */
  readonly fStringStartNumber: number;
  /** To the tokenizer that tokenize uses async and await are tokens of their own. */
  readonly asyncTokens: boolean;
  /** PEP 695: `type` statements and type parameters. */
  readonly typeParameters: boolean;
  /** PEP 696: defaults of type parameters. */
  readonly typeParameterDefaults: boolean;
  /** PEP 646: `a[*b]`, and `*args: *Ts`. */
  readonly starredSubscripts: boolean;

  /** A number may be followed at once by a letter beyond ASCII (then the next token is wrong), or is itself wrong. */
  readonly numberMayTouchNonAscii: boolean;
  /** `1if x else y`. */
  readonly numberBeforeKeywordWarning: WarningCategory;
  /** Control characters are refused by the tokenizer, not by the grammar. */
  readonly refusesControlCharacters: boolean;
  /** The token of a line's end has the width of the line feed. */
  readonly newlineTokenIsOneWide: boolean;
  /** "perhaps you escaped the end quote?". */
  readonly explainsEscapedQuote: boolean;
  /** A format specification that ends in a replacement field has an empty text after it, and `=` in one has no text at all (then the tree is refused). */
  readonly formatSpecIsRough: boolean;
  /** A triple-quoted f-string without an end may go on in further lines, as other strings may. */
  readonly openFStringIsIncomplete: boolean;
  /** `'\d'`. */
  readonly invalidEscapeWarning: WarningCategory;
  /** `'\777'`. */
  readonly warnsOctalEscapes: boolean;
  /** The second pass over a broken program repeats the warnings of the first. */
  readonly warnsInSecondPass: boolean;
  /** What a null byte in the source raises. */
  readonly nullByteFailure: 'ValueError' | 'SyntaxError';
  /** What incomplete input raises when one asks for it. */
  readonly incompleteInputKind: 'SyntaxError' | '_IncompleteInputError';
  /** The text of the MemoryError for a program that nests too deeply for the parser. */
  readonly stackOverflowMessage: string;
  /** What follows the number in "Exceeds the limit (4300 digits)". */
  readonly digitLimitUnit: '' | ' digits';

  /** The Unicode that names and identifiers are taken from. */
  readonly unicodeVersion: '13.0.0' | '14.0.0' | '15.0.0' | '15.1.0';

  readonly errors: SyntaxErrorProfile;
}

/** Which mistakes a release explains: the differences between the grammars' rules for broken programs. */
export interface SyntaxErrorProfile {
  /** A bytes literal with characters beyond ASCII is pointed at, not the token after it. */
  readonly pointsAtBytes: boolean;
  /** An expression of an f-string is parsed by itself: places are in bytes if the text is beyond ASCII. */
  readonly subParserCountsBytes: boolean;
  /** Columns in a source of bytes that names no encoding are bytes. */
  readonly undeclaredBytesCountAsColumns: boolean;
  /** "f-string: expression required before '!'". */
  readonly explainsEmptyReplacement: boolean;
  /** An unexpected indent is seen by the last token of the second pass, not of the first. */
  readonly indentSeenInSecondPass: boolean;
  /** `def f` must go on with a bracket: said at once, in a rule of its own, or not at all. */
  readonly definitionBracket: 'silent' | 'forced' | 'explained';
  /** Slashes, stars and defaults in the wrong place of a parameter list. */
  readonly explainsParameterOrder: boolean;
  /** The wording for a parameter without default after one with. */
  readonly parameterWithoutDefault: string;
  /** Parameter order is explained before missing defaults, and defaults may follow a slash. */
  readonly slashBeforeDefaults: boolean;
  /** A lone star as an argument. */
  readonly explainsLoneStar: boolean;
  /** What `f(**a, *b)` is pointed at by. */
  readonly unpackingPointsAt: 'arguments' | 'star' | 'comma';
  /** `f(*a=b)`, `f(**a=b)`. */
  readonly explainsUnpackingAssignment: boolean;
  /** `f(a=)`. */
  readonly explainsMissingArgumentValue: boolean;
  /** `import a from b`. */
  readonly explainsImportFrom: boolean;
  /** `import`, `from a import`. */
  readonly explainsEmptyImport: boolean;
  /** `for x` without `in` in a comprehension. */
  readonly explainsMissingIn: boolean;
  /** `1 + not x`. */
  readonly explainsNotAfterOperator: boolean;
  /** `def f[]()`. */
  readonly explainsEmptyTypeParameters: boolean;
}

const errors310: SyntaxErrorProfile = {
  pointsAtBytes: false,
  subParserCountsBytes: true,
  undeclaredBytesCountAsColumns: true,
  explainsEmptyReplacement: false,
  indentSeenInSecondPass: true,
  definitionBracket: 'silent',
  explainsParameterOrder: false,
  parameterWithoutDefault: 'non-default argument follows default argument',
  slashBeforeDefaults: false,
  explainsLoneStar: false,
  unpackingPointsAt: 'arguments',
  explainsUnpackingAssignment: false,
  explainsMissingArgumentValue: false,
  explainsImportFrom: false,
  explainsEmptyImport: false,
  explainsMissingIn: false,
  explainsNotAfterOperator: false,
  explainsEmptyTypeParameters: false,
};

const errors311: SyntaxErrorProfile = {
  ...errors310,
  pointsAtBytes: true,
  explainsEmptyReplacement: true,
  indentSeenInSecondPass: false,
  definitionBracket: 'forced',
  explainsParameterOrder: true,
  unpackingPointsAt: 'star',
};

const errors312: SyntaxErrorProfile = {
  ...errors311,
  subParserCountsBytes: false,
  parameterWithoutDefault: 'parameter without a default follows parameter with a default',
  slashBeforeDefaults: true,
  explainsUnpackingAssignment: true,
  explainsMissingArgumentValue: true,
  explainsImportFrom: true,
};

const errors313: SyntaxErrorProfile = {
  ...errors312,
  definitionBracket: 'explained',
  undeclaredBytesCountAsColumns: false,
  unpackingPointsAt: 'comma',
  explainsLoneStar: true,
  explainsEmptyImport: true,
  explainsMissingIn: true,
  explainsNotAfterOperator: true,
  explainsEmptyTypeParameters: true,
};

export const syntax310: SyntaxProfile = {
  exceptStar: false,
  tokenizedFStrings: false,
  fStringStartNumber: 0,
  asyncTokens: false,
  typeParameters: false,
  typeParameterDefaults: false,
  starredSubscripts: false,
  numberMayTouchNonAscii: false,
  numberBeforeKeywordWarning: 'DeprecationWarning',
  refusesControlCharacters: false,
  newlineTokenIsOneWide: false,
  explainsEscapedQuote: false,
  formatSpecIsRough: false,
  openFStringIsIncomplete: true,
  invalidEscapeWarning: 'DeprecationWarning',
  warnsOctalEscapes: false,
  warnsInSecondPass: true,
  nullByteFailure: 'ValueError',
  incompleteInputKind: 'SyntaxError',
  stackOverflowMessage: '',
  digitLimitUnit: '',
  unicodeVersion: '13.0.0',
  errors: errors310,
};

export const syntax311: SyntaxProfile = {
  ...syntax310,
  exceptStar: true,
  starredSubscripts: true,
  numberMayTouchNonAscii: true,
  numberBeforeKeywordWarning: 'SyntaxWarning',
  refusesControlCharacters: true,
  warnsOctalEscapes: true,
  warnsInSecondPass: false,
  nullByteFailure: 'SyntaxError',
  digitLimitUnit: ' digits',
  unicodeVersion: '14.0.0',
  errors: errors311,
};

export const syntax312: SyntaxProfile = {
  ...syntax311,
  tokenizedFStrings: true,
  fStringStartNumber: 61,
  asyncTokens: true,
  typeParameters: true,
  newlineTokenIsOneWide: true,
  formatSpecIsRough: true,
  openFStringIsIncomplete: false,
  invalidEscapeWarning: 'SyntaxWarning',
  stackOverflowMessage: 'Parser stack overflowed - Python source too complex to parse',
  unicodeVersion: '15.0.0',
  errors: errors312,
};

export const syntax313: SyntaxProfile = {
  ...syntax312,
  typeParameterDefaults: true,
  fStringStartNumber: 59,
  asyncTokens: false,
  incompleteInputKind: '_IncompleteInputError',
  explainsEscapedQuote: true,
  formatSpecIsRough: false,
  openFStringIsIncomplete: true,
  unicodeVersion: '15.1.0',
  errors: errors313,
};
