"""How large a compiled pattern is: its code lies in it. Some that people write, and some made by chance."""
import random
import re
import sys

PATTERNS = [
    r'', r'a', r'abc', r'a(b)c', r'a|b', r'a|bc', r'ab|ac', r'abc|abd|ab', r'[abc]', r'[^a]', r'[^abc]', r'[a-z]',
    r'[a-z0-9_]', r'[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+', r'\d+', r'[\d.]+', r'\w+\s*=\s*\w+',
    r'(?P<y>\d{4})-(?P<m>\d{2})', r'(a|b)*', r'(?:a|b)*c', r'(?:ab)+', r'(?i)abc', r'(?i)[a-z]+', r'(?i)strasse',
    r'(?i:ab)c', r'(?i)k', r'(?i)[ks]', r'(?=a)b', r'(?!a)b', r'(?<=ab)c', r'(?<!a)b', r'(?!)', r'(a)\1',
    r'(a)?(?(1)b|c)', r'(a)?(?(1)b)', r'^a$', r'\bfoo\b', r'a{2,3}', r'a*?', r'(ab){2}', r'.', r'(?s).', r'(?m)^x',
    r'[éè]', r'[a-zé-ü]', r'[\u0400-\u04ff]', r'[\u0400-\u04ffa-c1x]', r'[a-z\U0001F600-\U0001F64F]',
    r'(?i)[\U00010400-\U00010410a]', r'[^\W\d]', r'[aa]', r'[^aa]', r'[a-c-]', r'x|y|[0-9]', r'foo|foobar|food',
    r'(?x) a b # c', r'\A\Z', r'(?:)', r'()', r'(|a)', r'(?:a|)', r'(?a)\w', r'(?i)ſ', r'[acegikmoqsuwy]',
    r'(?i)[acegikmoqsuwy]', r'a(?:b(?:c))d', r'(a(b(c)))d', r'(?-i:a)b', r'\.', r'[.]', r'[\]]', r'((?:a|b)+?)c',
    r'.*foo', r'(?:(?:a))*', r'(?:(?i:a))*', r'\\d', r'(\w+) (?P<last>\w+)', r'<(?P<tag>\w+)[^>]*>.*?</(?P=tag)>',
    r'0[xX][0-9a-fA-F]+', r'(?:[01]?\d\d?|2[0-4]\d|25[0-5])', r'a|', r'|a', r'a||b', r'(?:x|y)(?:x|z)', r'[㐀-䶿一-鿿]',
    r'[㐀-䶿一-鿿a-z0-9]+', r'ab|cd|ef', r'(a)b|(a)c', r'\s|\d', r'\s|x', r'[^\s]|x', r'(?i)é|É', r'(?i)[é-ü]x',
    r'(?:a{3}|b{3})', r'a\b|a\B', r'^a|^b', r'(?<![a-z])x(?![a-z])',
]


def size(pattern, flags=0):
    try:
        return sys.getsizeof(re.compile(pattern, flags))
    except (re.error, ValueError) as error:
        return type(error).__name__


def atom(d):
    k = random.randrange(14)
    if k < 4: return random.choice('abcxyzKsé.')
    if k == 4: return random.choice([r'\d', r'\w', r'\s', r'\D', r'\W', r'\b', '^', '$', '.'])
    if k == 5: return '[' + random.choice(['', '^']) + ''.join(random.choice(['a', 'b', 'a-f', '0-9', 'x', r'\d', r'\s', '_', 'é', 'α-ω', 'K', 'я', '.', 'ſ', '𝒜']) for _ in range(random.randrange(1, 6))) + ']'
    if d <= 0: return 'q'
    if k == 6: return '(' + alt(d - 1) + ')'
    if k == 7: return '(?:' + alt(d - 1) + ')'
    if k == 8: return '(?=' + alt(d - 1) + ')'
    if k == 9: return '(?!' + alt(d - 1) + ')'
    if k == 10: return '(?i:' + alt(d - 1) + ')'
    if k == 11: return '(?:' + alt(d - 1) + ')' + random.choice(['*', '+', '?', '{2,3}', '*?'])
    if k == 12: return random.choice('abz') + random.choice(['*', '+', '?', '{2}', '+?'])
    return seq(d - 1)


def seq(d): return ''.join(atom(d) for _ in range(random.randrange(0, 4)))


def alt(d): return '|'.join(seq(d) for _ in range(random.choice([1, 1, 1, 2, 3])))


for pattern in PATTERNS:
    print(ascii(pattern), [size(pattern, flags) for flags in (0, re.I, re.A, re.I | re.A, re.S | re.M)])
    if max(pattern, default='') < '\x80':
        print([size(pattern.encode(), flags) for flags in (0, re.I, re.L, re.I | re.L)])
random.seed(7)
for i in range(200):
    pattern = alt(3)
    print(i, ascii(pattern), size(pattern, random.choice([0, 0, re.I, re.A, re.I | re.A, re.S | re.M])))
