import os
import sys

with open("shapes.py", "w") as f:
    f.write("import math\nprint('shapes runs as', __name__)\ndef area(r):\n    return math.pi * r ** 2\ndef broken():\n    return area(None)\n")
os.makedirs("zoo/birds")
with open("zoo/__init__.py", "w") as f:
    f.write("from .cats import meow\nfrom . import birds\n")
with open("zoo/cats.py", "w") as f:
    f.write("def meow():\n    return __name__\n")
with open("zoo/birds/__init__.py", "w") as f:
    f.write("from ..cats import meow as cat\nCOUNT = 2\n")
with open("wrong.py", "w") as f:
    f.write("x = = 1\n")

import shapes
import shapes as again
from zoo import meow
import zoo.birds

print(round(shapes.area(2), 3), again is shapes, meow(), zoo.birds.COUNT, zoo.birds.cat is meow, "zoo.cats" in sys.modules)
print(os.path.basename(shapes.__file__), zoo.__package__, zoo.birds.__package__, shapes.__package__ == "")
for name in ("wrong", "missing", "zoo.missing", "shapes.inner"):
    try:
        __import__(name)
    except (ImportError, SyntaxError) as error:
        print(type(error).__name__, str(error))
print(open(__file__).readline(), end="")
shapes.broken()
