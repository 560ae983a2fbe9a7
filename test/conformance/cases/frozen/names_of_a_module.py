# The names that a module of the program begins with, and their order.
import os, sys
os.makedirs('box', exist_ok=True)
open('box/__init__.py', 'w').write('"""A box."""\nsize = 3\n')
open('shapes.py', 'w').write('"""Shapes."""\nimport math\nPI = math.pi\ndef area(r): return PI * r * r\nclass Circle: pass\n')
sys.path.insert(0, os.getcwd())
import box
import shapes

print(dir(shapes))
print(dir(box))
print([n for n in vars(shapes)])
print([n for n in vars(box)])
print(os.path.relpath(shapes.__cached__), os.path.relpath(box.__cached__))
print(shapes.__doc__, shapes.__name__, box.__path__ == [os.path.join(os.getcwd(), 'box')])
print(len(vars(shapes)), sys.getsizeof(vars(shapes)))
print(vars(shapes)['__builtins__'] is vars(__builtins__) , hasattr(os, '__cached__'), hasattr(sys, '__file__'))
