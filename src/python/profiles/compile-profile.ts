// What the compiler asks, answered for each release. Facts from Python/compile.c, symtable.c, ast_opt.c and flowgraph.c of 3.10.13, 3.11.7,
// 3.12.1 and 3.13.0, each confirmed by compiling with that release.

export interface CompileProfile {
  /** PEP 709: list, set and dict comprehensions run in the enclosing frame. */
  readonly inlinedComprehensions: boolean;
  /** PEP 695: `type` statements and type parameters. */
  readonly typeParameters: boolean;
  /** Bounds and defaults of type variables are evaluated in a function, not in a scope of their own kind. */
  readonly boundsAreFunctions: boolean;
  /** A type parameter of class C is mangled by C; other names in that scope are not. */
  readonly manglesOnlyOwnTypeParameters: boolean;
  /** A walrus conflicts with a comprehension's variable only where that is bound, not where it is only named. */
  readonly walrusRebindNeedsBinding: boolean;
  /** Parameters and keywords named `__debug__` are reported at the whole function or call. */
  readonly debugParameterFailsAtWhole: boolean;
  /** Names that alternatives bind differently, or a pattern binds twice, are reported at the innermost pattern. */
  readonly patternErrorsAtInnermost: boolean;
  /** An asynchronous comprehension may stand in a comprehension of an asynchronous function. */
  readonly asyncComprehensionsNest: boolean;
  /** `'yield expression' can not be used within an annotation`, with quotes. */
  readonly wordsAnnotationRefusalQuoted: boolean;
  /** Comprehensions and lambdas may not stand in type parameters and aliases of a class body. */
  readonly classScopesRefuseInnerFunctions: boolean;
  /** `'..%s..' % (a, b)` becomes an f-string. */
  readonly foldsPercentFormat: boolean;
  /** The DeprecationWarning for `~True`; null: none. */
  readonly invertedBoolWarning: string | null;
  /** `"is" with 'int' literal` instead of `"is" with a literal`. */
  readonly isLiteralWarningNamesType: boolean;
  /** What is no callable, no container or no index is warned of at the whole call or subscription, not at the operand. */
  readonly operandWarningsAtWhole: boolean;
  readonly yieldFromOutsideFunctionMessage: string;
  /** Statements that may be nested. */
  readonly nestedBlocksMax: number;
  /** Depth of nested syntax that the compiler bears, and what each running Python frame takes of it. */
  readonly compilerDepthMax: number;
  readonly compilerDepthPerFrame: number;
  /** Constants that no instruction needs leave co_consts, the first excepted. */
  readonly dropsUnusedConstants: boolean;
  /** The `else` of `try` is compiled after the handlers: names and constants come in that order. */
  readonly tryElseFollowsHandlers: boolean;
  /** Bytes of what the parser and the compiler work with, see vm/compiler-run.ts; 0: there is no such thing. */
  readonly compilerWork: {
    readonly tokenBytes: number;
    readonly scopeBytes: number;
    readonly dictsPerUnit: number;
    readonly capsuleBytes: number;
    readonly graphBlockBytes: number;
    readonly instructionsBytes: number;
    readonly staticAttributesAreSet: boolean;
  };
  /** Code holds the names of its slots as one tuple; otherwise locals, cells and free variables apart. */
  readonly slotNamesAreOne: boolean;
  /** co_cellvars is sorted; otherwise arguments come first. */
  readonly cellvarsAreSorted: boolean;
  /** `if x is None` jumps without loading None. */
  readonly jumpsTestNone: boolean;
  /** Code ends with `return None`: always, or unless a return was the last instruction, or unless one that is no statement was. */
  readonly finalReturn: 'always' | 'after-last-return' | 'after-expression';
  /** The qualified name of each function made is a constant of its maker. */
  readonly qualnamesAreConstants: boolean;
  /** Two code objects are equal, hence one constant, wherever they stand on a line. */
  readonly codeEqualityIgnoresPositions: boolean;
  /** The return of a lambda stands at its line, at no column: equal lambdas on one line are one constant when they return a constant. */
  readonly lambdaReturnPlaceIsLine: boolean;
  /** MATCH_CLASS and MATCH_KEYS answer with a truth: a pattern loads no None to compare with. */
  readonly patternsAnswerTruth: boolean;
  /** Docstrings lose their indentation at compile time. */
  readonly cleansDocstrings: boolean;
  /** Class bodies set `__firstlineno__`. */
  readonly classesKnowFirstLine: boolean;
  /** Class bodies set `__static_attributes__`. */
  readonly classesListStaticAttributes: boolean;
  /** `f''` is the constant ''. */
  readonly emptyFStringIsConstant: boolean;
  /** BINARY_SLICE and STORE_SLICE: `x[a:b]` makes its slice inside of the instruction. */
  readonly sliceInstructions: boolean;
  /** `super().x` makes no super object. */
  readonly superInstructions: boolean;
  /** `obj.method(k=1)` makes no bound method. */
  readonly methodCallsTakeKeywords: boolean;
  /** `module.function()` loads the function as an attribute, where the module's name is bound by an import. */
  readonly moduleAttributesAreNotMethods: boolean;
  /** Instructions without a place get their lines before the optimizer moves any. */
  readonly resolvesLinesFirst: boolean;
  /** GET_ITER and FOR_ITER stand at the iterable, not at the whole statement or comprehension. */
  readonly iterationPlaceIsIterable: boolean;
  /** The instructions of `with` stand at the context expression, not at the statement. */
  readonly withPlaceIsContext: boolean;
  /** `assert`: it raises at the test, or at the statement, or at the comparison that the test made last. */
  readonly assertPlaces: 'statement' | 'last-comparison' | 'raise-at-test';
  /** The truth of a comparison is taken where the truth is asked for, as `not` does, not at the comparison. */
  readonly comparisonsMoveToTest: boolean;
  /** Module code begins at line 0. */
  readonly modulesBeginAtLineZero: boolean;
  /** The truth of a condition is taken at the condition, not at its statement or at a comparison before it in the same one. */
  readonly testPlaceIsOperand: boolean;
  /** What is done with a comprehension's element stands at the element, not at the whole or at its last comparison. */
  readonly yieldedPlaceIsElement: boolean;
  /** The call of a decorator stands at the definition, not at the decorator. */
  readonly decoratorPlaceIsDefinition: boolean;
  /** CO_NOFREE in co_flags. */
  readonly flagsNoFree: boolean;

  /** A jump to a jump goes straight to the end although the two stand on different lines. */
  readonly threadsJumpsAcrossLines: boolean;
  /** Forward jumps never look for pending work. */
  readonly forwardJumpsAreQuiet: boolean;
  /** Small exits are copied in place of jumps again once blocks have shrunk. */
  readonly inlinesExitsTwice: boolean;
  /** Which instructions and inline caches make up co_code: none counted, PRECALL and CALL, CALL, or 3.13's with superinstructions. */
  readonly codeWidths: 'uncached' | 'precall' | 'call' | 'fused';

  // How the release's own code uses its stack: these only change co_stacksize.
  /** A call has a NULL below its arguments. */
  readonly callsPushNull: boolean;
  /** That NULL is pushed before the callable. */
  readonly callPushesNullFirst: boolean;
  /** Keyword names are an operand of the call. */
  readonly keywordNamesOnStack: boolean;
  /** `and`, `or` and comparison chains need no copy of the value. */
  readonly jumpsOrPops: boolean;
  /** An exception is three stack items, and its handler pushes six. */
  readonly stackedExceptionTriples: boolean;
  /** Generators turn StopIteration into RuntimeError by a handler in their own code. */
  readonly generatorsHandleStopIteration: boolean;
  /** `yield from` and `await` catch what throw() raises by a handler in their own code. */
  readonly delegationsHandleThrow: boolean;
  /** Returning a constant counts as loading it. */
  readonly returnConstNeedsStack: boolean;
  readonly stacksizeMin: number;
}

const INVERTED_BOOL =
  'This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. ' +
  "Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.";

export const compile310: CompileProfile = {
  inlinedComprehensions: false,
  typeParameters: false,
  boundsAreFunctions: false,
  manglesOnlyOwnTypeParameters: false,
  walrusRebindNeedsBinding: false,
  debugParameterFailsAtWhole: true,
  patternErrorsAtInnermost: true,
  asyncComprehensionsNest: false,
  wordsAnnotationRefusalQuoted: true,
  classScopesRefuseInnerFunctions: false,
  foldsPercentFormat: false,
  invertedBoolWarning: null,
  isLiteralWarningNamesType: false,
  operandWarningsAtWhole: true,
  yieldFromOutsideFunctionMessage: "'yield' outside function",
  nestedBlocksMax: 20,
  compilerDepthMax: 2997,
  compilerDepthPerFrame: 3,
  dropsUnusedConstants: false,
  finalReturn: 'after-expression',
  slotNamesAreOne: false,
  compilerWork: {
    tokenBytes: 48,
    scopeBytes: 120,
    dictsPerUnit: 5,
    capsuleBytes: 48,
    graphBlockBytes: 56,
    instructionsBytes: 0,
    staticAttributesAreSet: false,
  },
  cellvarsAreSorted: true,
  jumpsTestNone: false,
  tryElseFollowsHandlers: true,
  qualnamesAreConstants: true,
  codeEqualityIgnoresPositions: true,
  lambdaReturnPlaceIsLine: false,
  patternsAnswerTruth: true,
  cleansDocstrings: false,
  classesKnowFirstLine: false,
  classesListStaticAttributes: false,
  emptyFStringIsConstant: false,
  sliceInstructions: false,
  superInstructions: false,
  methodCallsTakeKeywords: false,
  moduleAttributesAreNotMethods: false,
  resolvesLinesFirst: false,
  iterationPlaceIsIterable: false,
  withPlaceIsContext: false,
  assertPlaces: 'last-comparison',
  comparisonsMoveToTest: false,
  modulesBeginAtLineZero: false,
  testPlaceIsOperand: false,
  yieldedPlaceIsElement: false,
  decoratorPlaceIsDefinition: true,
  flagsNoFree: true,
  codeWidths: 'uncached',
  inlinesExitsTwice: true,
  threadsJumpsAcrossLines: false,
  forwardJumpsAreQuiet: false,
  callsPushNull: false,
  callPushesNullFirst: false,
  keywordNamesOnStack: true,
  jumpsOrPops: true,
  stackedExceptionTriples: true,
  generatorsHandleStopIteration: false,
  delegationsHandleThrow: false,
  returnConstNeedsStack: true,
  stacksizeMin: 0,
};

export const compile311: CompileProfile = {
  ...compile310,
  lambdaReturnPlaceIsLine: true,
  modulesBeginAtLineZero: true,
  foldsPercentFormat: true,
  asyncComprehensionsNest: true,
  finalReturn: 'after-last-return',
  compilerDepthMax: 3000,
  slotNamesAreOne: true,
  compilerWork: {
    tokenBytes: 48,
    scopeBytes: 120,
    dictsPerUnit: 5,
    capsuleBytes: 48,
    graphBlockBytes: 56,
    instructionsBytes: 0,
    staticAttributesAreSet: false,
  },
  cellvarsAreSorted: false,
  jumpsTestNone: true,
  tryElseFollowsHandlers: false,
  qualnamesAreConstants: false,
  codeEqualityIgnoresPositions: false,
  patternsAnswerTruth: false,
  methodCallsTakeKeywords: true,
  moduleAttributesAreNotMethods: true,
  decoratorPlaceIsDefinition: false,
  flagsNoFree: false,
  codeWidths: 'precall',
  callsPushNull: true,
  callPushesNullFirst: true,
  keywordNamesOnStack: false,
  stackedExceptionTriples: false,
};

export const compile312: CompileProfile = {
  ...compile311,
  compilerWork: {
    tokenBytes: 56,
    scopeBytes: 120,
    dictsPerUnit: 6,
    capsuleBytes: 48,
    graphBlockBytes: 72,
    instructionsBytes: 0,
    staticAttributesAreSet: false,
  },
  inlinedComprehensions: true,
  codeWidths: 'call',
  classScopesRefuseInnerFunctions: true,
  assertPlaces: 'statement',
  testPlaceIsOperand: true,
  yieldedPlaceIsElement: true,
  typeParameters: true,
  walrusRebindNeedsBinding: true,
  debugParameterFailsAtWhole: false,
  patternErrorsAtInnermost: false,
  wordsAnnotationRefusalQuoted: false,
  invertedBoolWarning: `Bitwise inversion '~' on bool is deprecated. ${INVERTED_BOOL}`,
  isLiteralWarningNamesType: true,
  operandWarningsAtWhole: false,
  compilerDepthMax: 2996,
  compilerDepthPerFrame: 0,
  dropsUnusedConstants: true,
  finalReturn: 'always',
  sliceInstructions: true,
  superInstructions: true,
  jumpsOrPops: false,
  generatorsHandleStopIteration: true,
  delegationsHandleThrow: true,
  returnConstNeedsStack: false,
};

export const compile313: CompileProfile = {
  ...compile312,
  compilerWork: {
    tokenBytes: 56,
    scopeBytes: 144,
    dictsPerUnit: 6,
    capsuleBytes: 80,
    graphBlockBytes: 72,
    instructionsBytes: 80,
    staticAttributesAreSet: true,
  },
  codeWidths: 'fused',
  classScopesRefuseInnerFunctions: false,
  compilerDepthMax: 9998,
  assertPlaces: 'raise-at-test',
  comparisonsMoveToTest: true,
  inlinesExitsTwice: false,
  threadsJumpsAcrossLines: true,
  forwardJumpsAreQuiet: true,
  manglesOnlyOwnTypeParameters: true,
  invertedBoolWarning: `Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. ${INVERTED_BOOL}`,
  yieldFromOutsideFunctionMessage: "'yield from' outside function",
  nestedBlocksMax: 21,
  lambdaReturnPlaceIsLine: false,
  cleansDocstrings: true,
  classesKnowFirstLine: true,
  classesListStaticAttributes: true,
  emptyFStringIsConstant: true,
  resolvesLinesFirst: true,
  iterationPlaceIsIterable: true,
  withPlaceIsContext: true,
  callPushesNullFirst: false,
  keywordNamesOnStack: true,
  stacksizeMin: 1,
};
