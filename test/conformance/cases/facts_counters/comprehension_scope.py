import sys
print([sys._getframe().f_code.co_name for _ in range(1)], list(sys._getframe().f_code.co_name for _ in range(1)))
def f(): return [sys._getframe().f_code.co_name for _ in range(1)], {sys._getframe().f_code.co_name: 1 for _ in range(1)}
print(f())
class C: r = [sys._getframe().f_code.co_name for _ in range(1)]
print(C.r)
print((lambda: 0).__code__.co_name)
