# Shell patterns as regular expressions: stars, sets with ranges, what is escaped.
import fnmatch
import re
import sys

PATTERNS = '''* ? a?b* [abc] ] [!x] [^x] [x *a*a*a* ** *.* **a** [a-c]* [!] []] [!]] [--0] [c-a] [a-c--] [!-] []-a] [[] [&&] [~~a] [||] [\\]
***a***b x*[ *[] [a-z-0-9] [-a] [a-] [!a-cx-z] [b-ac-z9-1] data_??.[ct]sv ~$* *.tar.*'''.split() + ['', 'a\nb', '* *']
for pattern in PATTERNS:
    # Before 3.11 the groups are numbered on and on.
    print(ascii(pattern), re.sub(r'g\d+', 'g', fnmatch.translate(pattern)))
print(fnmatch.filter(['a.py', 'b.txt', '.c.py', 'd.py.bak', 'A.PY'], '*.py'), fnmatch.fnmatchcase('A.PY', '*.py'))
print(fnmatch.filter([b'data1', b'data2', b'other'], b'data[!1]'), fnmatch.fnmatch('a' * 50, '*a*a*a*a*a*a*a*a*a*a*b'))
first, second = fnmatch.translate('*a*'), fnmatch.translate('*a*')
print(first == second, sys.version_info >= (3, 11), re.match(f'{first}|{second}', 'xay') is not None)
