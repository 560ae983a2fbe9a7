# What the interpreter says of its allocator goes to stderr, past sys.stderr; the arguments are counted.
import io, sys
try:
    sys._debugmallocstats(1)
except TypeError as e:
    print(e)
print(callable(sys._debugmallocstats), getattr(sys, '_is_gil_enabled', lambda: 'none')())
