class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys
try:
    sys.exit(True)
except SystemExit as e:
    print(repr(e.code), e.args)
sys.exit(None)
