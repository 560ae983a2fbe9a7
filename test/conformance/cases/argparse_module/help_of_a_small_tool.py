import argparse

parser = argparse.ArgumentParser(prog='grades', description='Compute statistics of a list of grades and print them.',
                                 epilog='Grades are numbers between 0 and 10.')
parser.add_argument('grades', nargs='+', type=float, help='one or more grades')
parser.add_argument('-v', '--verbose', action='store_true', help='say what is being done')
parser.add_argument('-d', '--digits', type=int, default=2, metavar='N', help='digits after the point (default: %(default)s)')
parser.add_argument('--style', choices=['plain', 'table', 'json'], default='plain', help='how to print the result, one of %(choices)s')
parser.print_help()
print('-' * 20)
parser.print_usage()
args = parser.parse_args(['7.5', '9', '-d', '1', '--style', 'json'])
print(args)
print(sum(args.grades) / len(args.grades), vars(args) == {'grades': [7.5, 9.0], 'verbose': False, 'digits': 1, 'style': 'json'})
