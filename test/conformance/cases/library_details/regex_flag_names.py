import re
for flag in (re.I, re.I | re.X, re.I | 0x123000, re.RegexFlag(0), re.RegexFlag(0x123000), re.A | re.L, ~re.I, ~(re.I | re.M), re.RegexFlag(511), re.S | re.X | re.DEBUG):
    print(repr(flag), str(flag))
for flags in (0x123000, re.I | 0x123000, 1, re.A | re.S):
    print(re.compile('a', flags), re.compile(b'a', flags))
