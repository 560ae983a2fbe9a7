import sys, warnings
if sys.version_info >= (3, 13):
    @warnings.deprecated('use g')
    def f(): return 1
    print(f())
