import json, re
s = 'abc'
input_line = 'a' + s
print("'%s' % 'a'", ('%s' % 'a') is chr(ord('%s' % 'a')))
print('s.encode().decode()[0]', (s.encode().decode()[0]) is chr(ord(s.encode().decode()[0])))
print('min(s)', (min(s)) is chr(ord(min(s))))
print('sorted(s)[0]', (sorted(s)[0]) is chr(ord(sorted(s)[0])))
print('s[::3]', (s[::3]) is chr(ord(s[::3])))
print('s.lower()[0]', (s.lower()[0]) is chr(ord(s.lower()[0])))
print("'A'.lower()", ('A'.lower()) is chr(ord('A'.lower())))
print("''.join(['a', ''])", (''.join(['a', ''])) is chr(ord(''.join(['a', '']))))
print("''.join(s[:1])", (''.join(s[:1])) is chr(ord(''.join(s[:1]))))
print("f'{s[0]}'", (f'{s[0]}') is chr(ord(f'{s[0]}')))
print('str(s[0])', (str(s[0])) is chr(ord(str(s[0]))))
