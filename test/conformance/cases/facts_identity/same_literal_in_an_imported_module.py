open('modu.py', 'w').write("a = 257\ns = 'two words'\ni = 'identq'\nt = ('identq', 1)\n")
import sys
sys.path.insert(0, '.')
import modu
print(modu.a is 257, modu.s is 'two words', modu.i is 'identq', modu.t is ('identq', 1), modu.t[0] is 'identq')
