# optparse: options, their values, help, and what is refused.
import optparse, sys
from optparse import OptionParser, OptionGroup, make_option, Option, OptionValueError
def mk(**k):
    p = OptionParser(usage="usage: %prog [options] arg", version="%prog 1.0", prog='tool', description='A tool that does a lot of very interesting things which need a long description to wrap.', epilog='The end.', **k)
    p.add_option("-f", "--file", dest="filename", help="write report to FILE", metavar="FILE")
    p.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="don't print status messages to stdout")
    p.add_option("-n", type="int", dest="num", default=5, help="number [default: %default]")
    p.add_option("--level", type="choice", choices=["low", "high"], default="low", help="pick a level with a very long help text that is going to be wrapped for sure")
    p.add_option("-v", action="count", dest="count", default=0)
    p.add_option("-I", action="append", dest="inc", help=optparse.SUPPRESS_HELP)
    p.add_option("--const", action="store_const", const=42, dest="c")
    p.add_option("--pt", nargs=2, type="float", dest="pt")
    p.add_option("--a-really-long-option-name", help="long one")
    g = OptionGroup(p, "Dangerous Options", "Caution: use at your own risk.")
    g.add_option("-g", action="store_true", help="Group option.")
    p.add_option_group(g)
    return p
def run(args, p=None):
    p = p or mk()
    try:
        o, a = p.parse_args(args); print(o, a)
    except SystemExit as e: print('EXIT', e.code)
    except Exception as e: print(type(e).__name__, e)
    sys.stdout.flush()
for a in ([], ['-f','x','rest'], ['--file=y','-q','-n7','a','b'], ['-n','abc'], ['--level=mid'], ['-vvv','-I','a','-Ib'], ['--const','--pt','1','2.5'], ['--bogus'], ['-z'], ['--fi','z'], ['--l'], ['-f'], ['--','-q'], ['a','-q','b'], ['--quiet=3'], ['-n0x1F'], ['--version'], ['-h'], ['--a-really','1'], ['--pt','1']): run(a)
p = mk(); p.disable_interspersed_args(); run(['a','-q'], p)
print(p.format_help()); print(p.get_usage()); p.print_usage()
print(optparse.OptionParser(prog='x').format_help())
for f in (lambda: p.add_option('-q'), lambda: p.add_option('x'), lambda: p.add_option('-ab'), lambda: p.add_option('--x', action='foo'), lambda: p.add_option('--x', type='foo'), lambda: p.add_option('--x', type='choice'), lambda: p.add_option(), lambda: p.add_option('--x', action='store_true', type='int'), lambda: Option('-'), lambda: p.add_option('--x', nargs=2, action='store_true'), lambda: p.add_option('--x', callback=1), lambda: p.add_option('--x', bogus=1), lambda: p.add_option('--x', choices=['a'])):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def cb(option, opt, value, parser, *a, **k):
    print('cb', option, opt, value, a, k); parser.values.cbv = value
    if value == 3: raise OptionValueError("three is bad")
q = OptionParser(prog='q', option_list=[make_option('-x', action='callback', callback=cb, type='int', callback_args=(1,), callback_kwargs={'z': 2})], conflict_handler='resolve', add_help_option=False)
run(['-x','2'], q); run(['-x3'], q)
q.add_option('-x', '--xx', default='d'); q.set_defaults(foo=1); run([], q); print(q.has_option('-x'), q.get_option('--xx'), q.get_default_values(), q.remove_option('-x'), q.has_option('--xx'), q.defaults)
v = optparse.Values({'a':1}); print(v, v == {'a':1}, v.ensure_value('b', 2), v.a); print(repr(q.get_option('-h')))
r = OptionParser(usage=optparse.SUPPRESS_USAGE, prog='r'); print(repr(r.get_usage()), repr(r.format_help()))
try: r.error('boom')
except SystemExit as e: print(e.code)
print(Option('-a','--all').get_opt_string(), str(Option('-a','--all')), optparse.OptionParser(prog='m', formatter=optparse.TitledHelpFormatter()).format_help())
run(['--num','5'], OptionParser(option_list=[Option('--num', type=int), Option('--name', type='string'), Option('--cx', type='complex'), Option('--lg', type='long', action='append')]))
