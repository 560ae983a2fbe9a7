import json, re
s = 'abc'
input_line = 'a' + s
print('s[0]', (s[0]) is chr(ord(s[0])))
print('s[0:1]', (s[0:1]) is chr(ord(s[0:1])))
print('s[-1:][:1] and s[0]', (s[-1:][:1] and s[0]) is chr(ord(s[-1:][:1] and s[0])))
print('next(iter(s))', (next(iter(s))) is chr(ord(next(iter(s)))))
print('list(s)[0]', (list(s)[0]) is chr(ord(list(s)[0])))
print('chr(ord(s[0]))', (chr(ord(s[0]))) is chr(ord(chr(ord(s[0])))))
print("s.strip('bc')", (s.strip('bc')) is chr(ord(s.strip('bc'))))
print("s.split('b')[0]", (s.split('b')[0]) is chr(ord(s.split('b')[0])))
print("s.partition('b')[0]", (s.partition('b')[0]) is chr(ord(s.partition('b')[0])))
print("s.replace('bc', '')", (s.replace('bc', '')) is chr(ord(s.replace('bc', ''))))
print("'%c' % 'a'", ('%c' % 'a') is chr(ord('%c' % 'a')))
