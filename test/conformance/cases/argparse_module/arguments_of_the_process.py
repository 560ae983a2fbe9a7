import argparse, sys
print(len(sys.argv))
p = argparse.ArgumentParser(description='reads its own')
p.add_argument('--n', type=int, default='7')
print(p.parse_args())
p.print_usage()
p.parse_args(['--n', 'seven'])
