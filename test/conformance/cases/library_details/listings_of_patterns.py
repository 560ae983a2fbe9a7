# re.DEBUG: the tree of a pattern and the code that CPython makes of it.
import re


def show(pattern, flags=0):
    print('#', pattern, flags)
    try:
        print(re.compile(pattern, flags | re.DEBUG))
    except re.error as refused:
        print(repr(refused))


for pattern in (
    r'(\.)(?:[ch]|py)(?:$|$(?: ))(?(1)x|y)',
    r'(?<=abc)d+?|(?P<n>x)(?P=n)\Z|[^a-z]{2,3}[\d_]*(?!q)',
    '(?i:ab)c(?:abc|abd|x)', '', 'abc', 'abcabd', 'a|b|[cd]', '(a)(?(1)b)c', '(?:(a)|b)*(?(1)c|)(?#x)',
    r'(?:ab)+(?:x)*?(?:[abc])?(?:(?:q))*(?i:z)*(?s:.)+.',
    'ab|ac|ad(?=e)(?!f)(?<!g)(?<=)(?!)', '[acegik]|\\w', '[acegikа-яёϐ]', r'[a-z]+@[a-z]+\.com', r'(\d{3})-(\d{4})',
    'x{5}y{,3}z{2,}', r"'\n\\\"[\]'-]", 'foo|bar|baz', '(foo)bar', 'x(foo)bar', '(?i:x)y', '(?:ab|cd)e', r'\x00\u20ac',
    '(ab)*(cd)+?', '(a(b(c)))\\3', '[aa]|[^aa]|[ab-]', '[a', 'a++(?>b)(?:cd)*+', '(?a:\\w)', '(?-i:a)(?x: b )',
):
    show(pattern)
for pattern in 'aabaaab', 'k[ks]µ[^k][^ab]i', '[^acegik\U0001F600-\U0001F64F]', '[\U00010400-\U00010410x]', '(?m-i:^a)', '[i-k]', '[!-~]', r'(k)\1':
    show(pattern, re.I)
for pattern in 'k[ks]µ[^k][^abs]i', '[h-k]', r'(k)\1':
    show(pattern, re.I | re.A)
show(r'^\A\b\B$\Z', re.M)
show(r'\b\B\d\D\s\S\w\W', re.A)
show(r'(?P<y>\d{4}) - (?P<m>\d\d)', re.X)
show(b'a\xff[\x80-\xff]*', re.I)
show(rb'\b\B\w\W[\w\d]x(a)\1', re.L | re.I)
re.compile('a', re.DEBUG)
re.compile('a', re.DEBUG)
re.search('b', 'abc', re.DEBUG)
