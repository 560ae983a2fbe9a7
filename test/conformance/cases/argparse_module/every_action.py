import argparse

parser = argparse.ArgumentParser(prog='p')
parser.add_argument('--store')
parser.add_argument('--const', action='store_const', const=42)
parser.add_argument('--yes', action='store_true')
parser.add_argument('--no', action='store_false')
parser.add_argument('--item', action='append')
parser.add_argument('--int', dest='types', action='append_const', const=int)
parser.add_argument('--str', dest='types', action='append_const', const=str)
parser.add_argument('-v', action='count', default=0)
parser.add_argument('--more', action='extend', nargs='+', type=int)
parser.add_argument('--color', action=argparse.BooleanOptionalAction)
for line in ('', '--store x --const --yes --no', '--item a --item b', '--int --str', '-vvv -v', '--more 1 2 --more 3', '--color',
             '--no-color', '-v --item=q --store='):
    print(parser.parse_args(line.split()))
print(parser.format_usage())
print(parser.format_help())
