import sys, os
print("a")
with sys.stdout: print("b")
print("c")
