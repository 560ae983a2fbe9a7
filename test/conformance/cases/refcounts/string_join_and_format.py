import sys
ref = sys.getrefcount
s = ''.join(['long ', 'text'])
parts = s.split()
print(ref(s), ref(parts[0]), ref(f'{s}'), ref(s[:]), ref(str(s)))
