"""argparse: subcommands, types, groups, defaults, help and refusals."""
import argparse, sys
def positive(text):
    n = int(text)
    if n <= 0: raise argparse.ArgumentTypeError(f'{text} is not positive')
    return n
parser = argparse.ArgumentParser('todo', description='Keep a list of things to do, with a long description that has to be wrapped over lines.', epilog='Bye.', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
parser.add_argument('--version', action='version', version='%(prog)s 1.0')
parser.add_argument('-v', '--verbose', action='count', default=0, help='say more')
sub = parser.add_subparsers(dest='cmd', title='commands', metavar='CMD')
add = sub.add_parser('add', help='add an item', aliases=['a'])
add.add_argument('text', nargs='+')
add.add_argument('-p', '--priority', type=positive, default=3, metavar='N', help='how urgent')
add.add_argument('--tag', action='append', choices=['home', 'work'])
g = add.add_mutually_exclusive_group()
g.add_argument('--today', action='store_true')
g.add_argument('--date', help='a date like %(metavar)s', metavar='YYYY-MM-DD')
rm = sub.add_parser('rm')
rm.add_argument('ids', type=int, nargs='*', default=[1])
rm.add_argument('--all', dest='everything', action=argparse.BooleanOptionalAction, default=False)
rm.add_argument('--level', type=float, required=True)
for line in ('add milk bread -p 1', '-vv add x --tag home --tag work', 'a y --today', 'rm --level 2.5 3 4', 'rm --level=1 --all', 'add', 'add x -p 0', 'add x -p z', 'add x --tag pub', 'add x --today --date 2024', 'rm 1', 'rm --level x', 'zap', '', '--bogus', 'rm --lev 3 --no-all', 'add x --t home', 'add -- -p', 'rm --level 1 a', '--version', 'add x -p', '-x add y', 'add x --today=1'):
    try:
        print(line, '->', vars(parser.parse_args(line.split())))
    except SystemExit as e:
        sys.stdout.flush()
        print(line, '-> exit', e.code)
parser.print_help()
add.print_usage()
print(rm.format_help())
print(parser.parse_known_args(['add', 'x', '--what', 'y'])[1], parser.get_default('verbose'))
for f in (lambda: parser.add_argument('-v'), lambda: parser.add_argument('x', action='nope'), lambda: parser.add_argument('--a', type='int'), lambda: parser.add_argument('--b', nargs=0), lambda: parser.add_argument('--c', action='store_true', type=int), lambda: parser.add_argument(), lambda: parser.add_argument('y', required=True), lambda: parser.add_subparsers(), lambda: argparse.ArgumentParser(prog=5).format_usage(), lambda: parser.add_argument('--d', metavar=('A', 'B')), lambda: parser.add_argument('-')):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
p2 = argparse.ArgumentParser(prog='x', add_help=False, prefix_chars='+', argument_default=argparse.SUPPRESS)
p2.add_argument('+n', type=int); p2.add_argument('files', nargs='*')
print(p2.parse_args(['+n', '3', 'f']), p2.parse_args([]), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1))
sys.argv = ['main.py', 'rm', '--level', 'nan', 'seven']
parser.parse_args()
