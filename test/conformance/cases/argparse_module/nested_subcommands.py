import argparse
p = argparse.ArgumentParser(prog='git')
s = p.add_subparsers(dest='cmd', metavar='COMMAND')
r = s.add_parser('remote', help='work with remotes')
rs = r.add_subparsers(dest='sub')
a = rs.add_parser('add')
a.add_argument('name')
a.add_argument('--fetch', action='store_true')
print(p.parse_args(['remote', 'add', 'x', '--fetch']))
print(p.parse_args([]), p.parse_args(['remote']))
p.print_help()
r.print_help()
a.print_help()
try:
    p.parse_args(['remote', 'add'])
except SystemExit as e:
    print(e.code)
try:
    s.add_parser('remote')
    print('twice')
except argparse.ArgumentError as e:
    print(e)
