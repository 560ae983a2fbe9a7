from os.path import join, splitext
import os
print(join('a', 'b'), splitext('c.py'), os.path.join is join)
