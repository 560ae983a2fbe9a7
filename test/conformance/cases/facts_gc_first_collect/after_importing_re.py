import gc
import re

class Node:
    pass

n = Node()
n.me = n
del n
print(gc.collect(), gc.collect())
