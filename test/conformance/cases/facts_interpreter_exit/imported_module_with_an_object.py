open('modu.py', 'w').write("class N:\n    def __init__(self, n): self.n = n\n    def __del__(self): print('del', self.n)\nx = N('modu.x')\n")
import sys
sys.path.insert(0, '.')
import modu
a = modu.N('main.a')
print('end')
