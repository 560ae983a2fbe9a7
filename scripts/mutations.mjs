// Breaks a program at random, as typing errors do.

/** mulberry32: a program is found again by its seed. */
export function newRandom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

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
export function mutate(source, random) {
  const pieces = source.match(TOKEN) ?? [];
  const solid = pieces.map((_, index) => index).filter((index) => pieces[index].trim() !== '' || random(8) === 0);
  const at = solid[random(solid.length)];
  if (at === undefined) return source;
  const kind = random(7);
  if (kind <= 1) pieces.splice(at, 1);
  else if (kind <= 3) pieces.splice(at, 0, pieces[at], ...(random(2) === 0 ? [' '] : []));
  else if (kind === 4) pieces.splice(at, 1, INSERTED[random(INSERTED.length)]);
  else if (kind === 5) pieces.length = at;
  else pieces.splice(at, 0, ' ', INSERTED[random(INSERTED.length)], ' ');
  return pieces.join('');
}

const KINDS = [/^[A-Za-z_]\w*$/, /^\d[\w.]*$/, /^(?:[-+*/%@&|^<>]=?|[<>=!]=|\*\*|\/\/|<<|>>)$/];
const KEYWORD =
  /^(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)$/;

/** The source with one name, number or operator in place of another of its kind: most such programs compile, and go wrong later. */
export function confuse(source, random) {
  const pieces = source.match(TOKEN) ?? [];
  const kind = KINDS[random(KINDS.length)];
  const places = pieces.map((_, index) => index).filter((index) => kind.test(pieces[index]) && !KEYWORD.test(pieces[index]));
  if (places.length < 2) return source;
  pieces[places[random(places.length)]] = pieces[places[random(places.length)]];
  return pieces.join('');
}
