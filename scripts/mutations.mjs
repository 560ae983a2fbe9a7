// Breaks a program at random, as typing errors do. What is random is a `Choices`, so a seed names what comes out.

const TOKEN = /\s+|[A-Za-z_]\w*|\d[\w.]*|[rbfuRBFU]{0,2}("""|'''|"|')|\*\*=?|\/\/=?|->|:=|[-+*/%@&|^<>=!]=|<<|>>|\.\.\.|[^\s\w]/g;
const INSERTED = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  '=',
  '*',
  '**',
  '.',
  ';',
  'if',
  'else',
  'for',
  'in',
  'not',
  'lambda',
  'def',
  'class',
  'return',
  'yield',
  'await',
  'async',
  'import',
  'from',
  'as',
  'with',
  'try',
  'except',
  'None',
  'True',
  'x',
  '1',
  '"a"',
  "f'{x}'",
  '\n',
  '\n    ',
  '\t',
  '\\',
  ':=',
  '->',
  '@',
  '!',
  '$',
  'é',
  "'",
];

/** The source with one token deleted, doubled, replaced or inserted, or with the rest cut off. */
export function mutate(source, choices) {
  const pieces = source.match(TOKEN) ?? [];
  const solid = pieces.map((_, index) => index).filter((index) => pieces[index].trim() !== '' || choices.below(8) === 0);
  const at = solid[choices.below(solid.length)];
  if (at === undefined) return source;
  const kind = choices.below(7);
  if (kind <= 1) pieces.splice(at, 1);
  else if (kind <= 3) pieces.splice(at, 0, pieces[at], ...(choices.below(2) === 0 ? [' '] : []));
  else if (kind === 4) pieces.splice(at, 1, INSERTED[choices.below(INSERTED.length)]);
  else if (kind === 5) pieces.length = at;
  else pieces.splice(at, 0, ' ', INSERTED[choices.below(INSERTED.length)], ' ');
  return pieces.join('');
}

const KINDS = [/^[A-Za-z_]\w*$/, /^\d[\w.]*$/, /^(?:[-+*/%@&|^<>]=?|[<>=!]=|\*\*|\/\/|<<|>>)$/];
const KEYWORD =
  /^(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)$/;

/** The source with one name, number or operator in place of another of its kind: most such programs compile, and go wrong later. */
export function confuse(source, choices) {
  const pieces = source.match(TOKEN) ?? [];
  const kind = KINDS[choices.below(KINDS.length)];
  const places = pieces.map((_, index) => index).filter((index) => kind.test(pieces[index]) && !KEYWORD.test(pieces[index]));
  if (places.length < 2) return source;
  pieces[places[choices.below(places.length)]] = pieces[places[choices.below(places.length)]];
  return pieces.join('');
}
