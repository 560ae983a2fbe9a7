import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('-x', nargs=2, metavar=('ROW', 'COLUMN'), help='a place')
p.add_argument('-y', nargs='+', metavar='Y', help='ys')
p.add_argument('-z', nargs='*', metavar=('FIRST', 'MORE'), help='zs')
p.add_argument('--number', type=int, choices=range(3), help='%(type)s of %(choices)s in %(prog)s, %(dest)s')
p.add_argument('mode', choices=['r', 'w'], help='reading or writing')
p.print_help()
try:
    p.add_argument('-w', nargs=3, metavar=('A', 'B'))
except ValueError as e:
    print(e)
