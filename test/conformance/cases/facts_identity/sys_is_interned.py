import sys
f = sys._is_interned
for label, s in (('literal name', 'abc_d'), ('literal with space', 'a b c'), ('run time', ''.join(['ab', 'cq'])), ('one char', 'a'), ('chr(233)', chr(233)), ('empty', ''), ('chr(300)', chr(300)), ('str(12345)', str(12345)), ('long literal', 'abcdefghijklmnopqrstuvwxyz' 'abc'), ('non-ascii literal', 'h\xe9llo'), ('folded', 'ab' * 3), ('folded with space', 'a b' * 2), ('in tuple', ('xyz_in_tuple', 'x y')[0]), ('in tuple with space', ('xyz_in_tuple', 'x y')[1]), ('f-string', f'{1}abc'), ('doc', (lambda: 0).__doc__ or 'none'), ('str subclass', 'x')):
    print(label, f(s))
t = ''.join(['to_', 'intern'])
print(f(t), sys.intern(t) is t, f(t))
class S(str): pass
try: sys.intern(S('x'))
except TypeError as e: print(e)
try: f(5)
except TypeError as e: print(e)
