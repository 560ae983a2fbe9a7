# Which modules a release has: what is gone is not found, what came later neither.
import sys
print(len(sys.stdlib_module_names), [name for name in ('tomllib', 'asyncore', 'imp', 'uu', 'cgi', 'distutils') if name in sys.stdlib_module_names])
for name in ('tomllib', 'nonexistent'):
    try:
        __import__(name)
    except ImportError as error:
        print(error)
    else:
        print(True)
