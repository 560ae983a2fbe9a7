import os.path
print(os.path.basename('x/y'), 'os' in dir(), __import__('os.path').__name__)
import sys
del sys.modules['os'], sys.modules['os.path']
import os.path as p
print(p.__name__, p.dirname('x/y'))
