import argparse, sys
def build():
    p = argparse.ArgumentParser(prog='notes', description='Keep notes on %(prog)s.', epilog='See the manual.')
    p.add_argument('-v', '--verbose', action='count', default=0, help='say more')
    p.add_argument('--version', action='version', version='%(prog)s 1.2')
    sub = p.add_subparsers(dest='command', required=True, metavar='COMMAND', help='what to do')
    add = sub.add_parser('add', help='add a note', aliases=['a'])
    add.add_argument('text', nargs='+')
    add.add_argument('-p', '--priority', type=int, choices=range(1, 4), default=2)
    add.add_argument('--tag', action='append', metavar='T')
    ls = sub.add_parser('list')
    g = ls.add_mutually_exclusive_group()
    g.add_argument('--all', action='store_true'); g.add_argument('--limit', type=int, default=10)
    ls.add_argument('--sort', choices=['date', 'name'], default='date', help='default: %(default)s')
    rm = sub.add_parser('rm'); rm.add_argument('ids', nargs='*', type=int); rm.add_argument('--force', action=argparse.BooleanOptionalAction)
    return p
p = build()
def attempt(line):
    sys.stdout.flush()
    try: print(line, '->', vars(p.parse_args(line.split())))
    except SystemExit as e: print(line, '-> exit', e.code)
for line in ['add buy milk -p 1 --tag x --tag y', '-vv list --all', 'rm 1 2 3 --no-force', 'a z', '', 'add', 'add x -p 9', 'add x -p one', 'list --all --limit 3', 'list --sort size', 'rm one', 'delete', '--version', 'add x --unknown', 'list --lim', 'list --limit=5', '-h', 'add -h', 'list -h', 'rm']:
    attempt(line)
q = argparse.ArgumentParser(add_help=False, allow_abbrev=False, usage='%(prog)s [stuff]', prog='q', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
q.add_argument('--size', type=float, default=1.5, help='the size'); q.add_argument('files', nargs='?', default='-', help='a file')
q.print_help(); print(q.parse_known_args(['--siz', '3', 'a', '--x']), q.format_usage())
for bad in (lambda: q.add_argument('--size'), lambda: q.add_argument('-'), lambda: q.add_argument('x', required=True), lambda: q.add_argument('--a', action='nope'), lambda: q.add_argument('--b', type='int'), lambda: q.add_argument('--c', nargs=0), lambda: q.add_argument('--d', choices=5)):
    try: print(type(bad()).__name__)
    except Exception as e: print(type(e).__name__, e)
def positive(s):
    n = int(s)
    if n <= 0: raise argparse.ArgumentTypeError(f'{n} is not positive')
    return n
r = argparse.ArgumentParser('r', exit_on_error=False); r.add_argument('n', type=positive); r.add_argument('--m', type=positive)
for a in (['5'], ['--m', '0', '5'], ['--m', 'x', '5']):
    try: print(r.parse_args(a))
    except argparse.ArgumentError as e: print('ArgumentError', e)
r.parse_args(['-1', '--m', '-3'])
