import sys
print([hasattr(sys, n) for n in ('gettotalrefcount', 'getobjects', '_debugmallocstats', 'getallocatedblocks', '_clear_type_cache', '_is_interned', 'getunicodeinternedsize', '_is_gil_enabled', '_is_immortal')])
