import sys
print(sys.version_info[:2] >= (3, 10), sys.maxsize, sys.byteorder, sys.getrecursionlimit(), sys.argv, sys.float_info.max, sys.int_info[:2], sys.maxunicode, sys.implementation.name)
print(sys.intern('abc') is sys.intern('abc'), sys.getdefaultencoding(), 'sys' in sys.modules, sys.stdout.name, sys.platform, sys.hash_info.width)
try:
    sys.setrecursionlimit(0)
except Exception as error:
    print(type(error).__name__, error)
try:
    sys.intern(5)
except Exception as error:
    print(type(error).__name__, error)
print(sys.stdout.write('abc\n'), sys.stdin.name, sys.flags.hash_randomization, sys.getsizeof(0) > 0)
