import argparse
import operator

OPERATIONS = {'add': operator.add, 'sub': operator.sub, 'mul': operator.mul, 'div': operator.truediv}

def make_parser():
    parser = argparse.ArgumentParser(prog='calc', description='Calculates with two numbers.')
    parser.add_argument('operation', choices=sorted(OPERATIONS), help='what to calculate')
    parser.add_argument('x', type=float, help='the first number')
    parser.add_argument('y', type=float, help='the second number')
    parser.add_argument('-r', '--round', type=int, metavar='DIGITS', help='round the result')
    out = parser.add_mutually_exclusive_group()
    out.add_argument('-q', '--quiet', action='store_true', help='print the result alone')
    out.add_argument('-v', '--verbose', action='count', default=0, help='print more (may be given twice)')
    return parser

def run(line):
    try:
        args = make_parser().parse_args(line.split())
    except SystemExit as e:
        return f'exit status {e.code}'
    try:
        result = OPERATIONS[args.operation](args.x, args.y)
    except ZeroDivisionError:
        return 'cannot divide by zero'
    if args.round is not None:
        result = round(result, args.round)
    if args.quiet:
        return result
    if args.verbose >= 2:
        return f'the {args.operation} of {args.x} and {args.y} is {result}'
    if args.verbose:
        return f'{args.operation}({args.x}, {args.y}) = {result}'
    return f'result: {result}'

for line in ('add 1 2', 'div 1 3 -r 2', 'div 1 0', 'mul 2 4 -v', 'sub 9 4 -vv', 'add 1 1 -q', 'pow 2 3', 'add 1', 'add a b', 'add 1 2 -q -v'):
    print(line, '->', run(line))
print(run('-h'))
