import gc
import os
import sys

with open("f.txt", "w") as file:
    file.write("one")
for _ in range(3):
    result = os.stat("f.txt")
    modified = result.st_mtime
    print(sys.getrefcount(modified), sum(type(each) is float for each in gc.get_referents(result)))
del result
print(sys.getrefcount(modified))
