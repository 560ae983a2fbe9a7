# Names of what patterns are made of, in the modules that have had them.
import warnings, sys
warnings.simplefilter('ignore')
import re, sre_constants as c, sre_compile
print([(n, int(getattr(c,n)), repr(getattr(c,n))) for n in dir(c) if not n.startswith('_') and isinstance(getattr(c,n),int)])
print(c.OPCODES, c.ATCODES, c.CHCODES, c.OP_IGNORE, c.OP_LOCALE_IGNORE, c.OP_UNICODE_IGNORE, c.AT_MULTILINE, c.AT_LOCALE, c.AT_UNICODE, c.CH_LOCALE, c.CH_UNICODE)
print(type(c.LITERAL), c.LITERAL + 0, c.LITERAL, c.error is re.error, c.MAGIC, c.MAXGROUPS)
for p in ('', 'a', 'aab', 'abcabcd', 'aaaa', 'ababba', 'abcabdac'): print(p, sre_compile._generate_overlap_table(p))
print(sre_compile.MAXREPEAT, sre_compile.MAXCODE, sre_compile.isstring(b''), hasattr(re, '__path__'))
if sys.version_info >= (3, 11):
    import re._constants
    print(re._constants.MAXGROUPS == c.MAXGROUPS, re._compiler._generate_overlap_table('aa'), re._constants.__name__)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    sys.modules.pop('sre_constants'); import sre_constants
    print([str(x.message) for x in w])
try: re._nothing
except AttributeError as e: print(e)
print(re.__file__.rpartition('python3')[2].partition('/')[2], re.__package__)
