import argparse

def build():
    parser = argparse.ArgumentParser(prog='tool')
    parser.add_argument('count', type=int)
    parser.add_argument('--level', choices=['low', 'high'])
    parser.add_argument('--size', type=float)
    parser.add_argument('--pair', nargs=2)
    parser.add_argument('--some', nargs='+')
    parser.add_argument('-f', '--flag', action='store_true')
    return parser

for line in ['', 'x', '3 --level mid', '3 --size big', '3 --pair a', '3 --some', '3 4', '3 --unknown', '3 --flag=yes', '3 -fz', '3 --s 4',
             '3 --pair', '3 --level', '--size 2']:
    try:
        print(build().parse_args(line.split()))
    except SystemExit as e:
        print('exit', e.code)
