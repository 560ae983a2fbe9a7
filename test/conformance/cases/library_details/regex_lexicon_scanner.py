import re
s = re.Scanner([(r'\d+\.\d*', lambda s, t: float(t)), (r'\d+', lambda s, t: int(t)), (r'([a-z])+', lambda s, t: (t, s.match.span())), (r'(\+)|(-)', 'op'), (r'\s+', None)])
print(s.scan('ab 12 3.5 + - ?x'), s.scan(''), s.match.span())
print(re.Scanner([('[A-Z]', 'letter')], re.I).scan('aB1'), type(s.scanner))
