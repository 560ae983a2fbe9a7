import json, re
s = 'abc'
input_line = 'a' + s
print("'aa'[:1]", ('aa'[:1]) is chr(ord('aa'[:1])))
print("'ab'.translate({98: None})", ('ab'.translate({98: None})) is chr(ord('ab'.translate({98: None}))))
print("'a' * 1", ('a' * 1) is chr(ord('a' * 1)))
print("'-'.join('a')", ('-'.join('a')) is chr(ord('-'.join('a'))))
print("format('a')", (format('a')) is chr(ord(format('a'))))
print("'{}'.format('a')", ('{}'.format('a')) is chr(ord('{}'.format('a'))))
print('json.loads(\'"a"\')', (json.loads('"a"')) is chr(ord(json.loads('"a"'))))
print("re.match('.', 'abc').group()", (re.match('.', 'abc').group()) is chr(ord(re.match('.', 'abc').group())))
print('input_line[0]', (input_line[0]) is chr(ord(input_line[0])))
