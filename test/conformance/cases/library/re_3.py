import re
m = re.match('(a)(b)?(?P<c>c)?', 'a')
print(repr(m), repr(re.compile('a+', re.I)))
print(re.match('a{2,3}', 'aaaa').group(), re.match('(?:ab)+', 'ababx').end(), re.findall(r'\b\w', 'ab cd'), re.findall('[^a-z]', 'a1B'), re.search('$', 'ab').start())
print(re.findall('é', 'cafÉ', re.I), re.findall(r'\d', '٣1'), re.findall(r'\d', '٣1', re.A), re.findall('', 'ab'), re.split('', 'ab'))
try:
    re.match('a', b'a')
except Exception as error:
    print(type(error).__name__, error)
try:
    m.group(9)
except Exception as error:
    print(type(error).__name__, error)
try:
    m['zz']
except Exception as error:
    print(type(error).__name__, error)
