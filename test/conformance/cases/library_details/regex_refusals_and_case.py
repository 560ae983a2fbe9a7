# What re refuses and warns of, loops over nothing, letters without regard to case, and buffers that iterators hold.
import re, sys, warnings
warnings.simplefilter("always")
warnings.showwarning = lambda m, c, f, l, *a: print("  warn", c.__name__, ascii(str(m)), l)
def tr(f, *a):
    try: r = f(*a)
    except Exception as e: print(type(e).__name__, ascii(str(e)), getattr(e,'pos',None)); return
    if isinstance(r, re.Pattern): r = (r.groups, dict(r.groupindex), r.flags)
    print(ascii(r))
for p in [b'(?P<\xc2\xb5>x)', b'(?P=\xc2\xb5)', '(?P<a>)(?(+1)x|y)', '()(?( 1 )a|b)', '()(?(\u0967)a|b)', '()'*10+'(?(1_0)a|b)', '()(?(-1)a|b)', '()(?(\xb9)a|b)',
          '[[a]', '[a--b]','[a&&b]','[a||b]','[a~~b]','[%--]', '[--1]', r'[\d--9]', 'a(?i)b', 'a(?x)b c', '(?:a(?i)b)c'*4, '(?i:a(?u)b)', '(?<=(?(2)x|b))', '(a)(?<=(.)\\2)', '(?i-i:x)', '(?-x:x)', '()(?(1)a|b|c)', '(?<=a+)', '(?<!(?:a|bb))', '(?P<\U0001d518>x)', '(?P<a>x)(?P<a>y)', r'(?u)x', b'(?u)x', r'(?L)', '(?a)(?u)', '(?<=((.{4194304}){4194304}){4194304})', 'x{4294967295}']:
    print(ascii(p)); tr(re.compile, p)
    tr(re.compile, p, re.ASCII)
for p, r, s in [('(x)', r'\g<+1>', 'x'), ('(x)', '\\g<\u0967>', 'x'), ('()'*10, r'\g<1_0>','x'), (b'(?P<a>x)', b'\\g<\xc2\xb5>', b'xx'), ('(x)', r'\g<-1>', 'x'), ('(x)', r'\g<5>', 'x'),('(x)', r'\g<%d>' % 2**31, 'x'),('(x)', r'\g< 1 >', 'x'), ('(?P<\U0001d518>x)', '\\g<\U0001d518>', 'xx'), ('x', r'\q', 'x'), (b'x', br'\400', b'x')]:
    print(ascii(r)); tr(re.sub, p, r, s)
for p in ['(?:a?)*y','(?:a?)+y','(?:a?){2,}y','(?:a?)*?y','(?:a?)+?y','(?:a?){2,}?y','(?:(a)|b?){2,}', '(?:(a)|b?){2,}?c', '(?:|a)*', '(?:|a)*?b', '(?:(a?)(b?))*c', '(?:(a?)(b?))*?c']:
    for s in ['z','aay','ab','aabc','bab']:
        m=re.match(p,s); print(p, s, m and (m.group(), m.groups(), m.lastindex))
I=re.I
for p,s in [('\u0412','\u0432\u1c80'),('\ufb05','\ufb06'),('k','\u212aK'),('[19s]','\u017f'),('[^k]','\u212ax'),('[R-T]','\u017f'),('[\u0430-\u045f]','\u0400\u0450'),('\xdf','\u1e9e\xdf'),('\u0130','i\u0130\u0131I'),('i','i\u0130\u0131I'),('[9-a]','_A'),('[9-A]','_'),('[19\U00010400]','\U00010400\U00010428'),('[\U00010400-\U00010427]','\U00010400\U00010428'),('\xb5','\u03bc\u039c\xb5'),('[\\W\u0345]', 'a\u0399')]:
    print(ascii(p), [bool(re.match(p,c,I)) for c in s], [bool(re.match(p,c,I|re.A)) for c in s])
b=bytearray(b'xax')
it=re.finditer(b'a',b)
try: b.extend(b'x'*99)
except BufferError as e: print(e)
del it; b.extend(b'y'); print(b)
sc=re.compile(b'a').scanner(b)
try: b.clear()
except BufferError as e: print(e)
print(sc.search()); del sc; b.clear(); print(b)
for c in map(chr, (0xa0,0x85,0x1c,0x3000)): print(re.match('(?x)'+re.escape(c)+'b', c+'b'))
print(re.sub(r'(?P<q>x)', lambda m: m['q']*2, 'axb'))
print(re.search('(?i)a|b|c', 'C'), re.match('(?s)x|.y', '\ny'))
