import argparse
import sys
p = argparse.ArgumentParser(prog='p')
try:
    p.add_argument('--old', deprecated=True)
    p.add_argument('-x', action='store_true', deprecated=True)
    sys.stderr = sys.stdout
    print(p.parse_args(['--old', '3', '-x', '-x']))
    sub = p.add_subparsers()
    sub.add_parser('go', deprecated=True)
    print(p.parse_args(['go']))
except TypeError as e:
    print(type(e).__name__, e)
