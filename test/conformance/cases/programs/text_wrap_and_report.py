"""Text: word counts, wrapping, columns, palindromes, anagrams, censoring, templates."""
import re, string, textwrap, unicodedata, difflib
from collections import Counter, defaultdict
TEXT = """It was the best of times, it was the worst of times;
it was the age of wisdom...\tit was -- the age of 'foolishness' (it's true)!

Was it a car or a cat I saw? Anna said: "Don't nod."
"""
words = re.findall(r"[a-z]+(?:'[a-z]+)?", TEXT.lower())
c = Counter(words)
print(c.most_common(4), c.total() if hasattr(c, 'total') else sum(c.values()), c['nothing'], len(c), sorted(c, key=lambda w: (-c[w], w))[:5])
print(textwrap.fill(TEXT, 30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.shorten(TEXT, 25), '|', textwrap.shorten(TEXT, 3, placeholder='~'), '|', textwrap.dedent('   a\n     b\n'), textwrap.indent('x\n\ny', '> '))
print(textwrap.wrap('supercalifragilistic word', 8), textwrap.wrap('a-b-c long-hyphenated', 6, break_on_hyphens=False), textwrap.wrap('', 5), textwrap.wrap('x  y', 2, drop_whitespace=False))
for bad in (lambda: textwrap.wrap('a', 0), lambda: textwrap.shorten('abc def', 2), lambda: textwrap.fill('a b', max_lines=1, width=1, placeholder='....')):
    try: print(bad())
    except ValueError as e: print('ValueError', e)
clean = lambda s: re.sub(r'\W|_', '', s).casefold()
print([s for s in re.split(r'(?<=[.?!"])\s+', TEXT) if clean(s) and clean(s) == clean(s)[::-1]])
groups = defaultdict(set)
for w in 'listen silent enlist google elgoog inlets'.split(): groups[''.join(sorted(w))].add(w)
print({k: sorted(v) for k, v in groups.items() if len(v) > 1})
print(re.sub(r'\b(\w)(\w*)\b', lambda m: m[1].upper() + m[2].lower(), 'hELLO big-wORLD'), string.capwords('hELLO  big-wORLD'), 'hELLO big-wORLD'.title())
print(re.sub(r'(?P<y>\d{4})-(?P<m>\d\d)', r'\g<m>/\g<y>', 'on 2024-05 and 1999-12'), re.subn('a*', '-', 'baac'), re.sub('', '.', 'ab'))
for pat in ('(', '[a', '*', 'a**', '(?P<n>a)(?P<n>b)', '(?P<1a>x)', '\\', '(?<=a*)b', 'a{2,1}', '[z-a]', '(?P=q)', '\\2(a)', '(?z)', 'x{', '(?i)a(?-i:B)', 'a(?i)b', '(?#c', '[[a]', r'\d\k', '(a|b', ')', '(?:a', '+', '[]', '(?(1)a|b|c)'):
    try: print(repr(pat), re.compile(pat).pattern, re.search(pat, 'aB'))
    except re.error as e: print(repr(pat), e.msg, e.pos, '|', e)
t = string.Template('$who owes $$${amount} to ${who}s $5')
for f in (lambda: t.substitute(who='Al', amount=3), lambda: t.safe_substitute(who='Al'), lambda: string.Template('$who $x').substitute(who=1), lambda: string.Template('${a b}').substitute({}), lambda: string.Formatter().format('{0!r} {x:>4}', 'a', x=1), lambda: string.Formatter().vformat('{} {}', ('a',), {})):
    try: print(f())
    except (ValueError, KeyError, IndexError) as e: print(type(e).__name__, e)
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), '\n'.join(difflib.unified_diff('a\nb\nc'.split(), 'a\nc\nd'.split(), 'old', 'new', lineterm='')), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio())
print(unicodedata.name('é'), unicodedata.normalize('NFD', 'é').encode(), [unicodedata.category(ch) for ch in 'aA1 _!€'], unicodedata.lookup('SNOWMAN'), ''.join(ch for ch in unicodedata.normalize('NFKD', 'Crème Brûlée') if not unicodedata.combining(ch)))
try: unicodedata.name('\n')
except ValueError as e: print(e)
try: unicodedata.lookup('NO SUCH')
except KeyError as e: print(e)
print('{:*^20}|{:<5}|{:>5}'.format('hi', 'abcdefg', 'é'), f'{"tab":\t^7}', f"{'nested ' + f'{1 + 1}'!r:>15}", f'{TEXT[:6]=}', f'{len(words)=:>4}', f'{3.0=!s}')
