import re
try:
    re.compile('(')
except Exception as error:
    print(type(error).__name__, error)
try:
    re.compile('*a')
except Exception as error:
    print(type(error).__name__, error)
try:
    re.compile('[z-a]')
except Exception as error:
    print(type(error).__name__, error)
try:
    re.sub('(a)', r'\2', 'a')
except Exception as error:
    print(type(error).__name__, error)
try:
    re.compile('(?P<1>a)')
except Exception as error:
    print(type(error).__name__, error)
m = re.match('(a)(b)?(?P<c>c)?', 'a')
print(m.groups(), m.groups('-'), m.start(2), m.lastindex, m.group(0, 1), m['c'], m.re.groups, m.string)
