import re
print(re.compile('(?x) a  b', re.X).match('ab').span(), re.compile('(?x)(?i) A b').match('aB').span())
text = ''.join(map(chr, range(256)))
print(all(re.match('(?x)' + re.escape(c), c) for c in text), re.match(re.escape(text), text).span(), re.match(re.escape(text.encode('latin1')), text.encode('latin1')).span())
