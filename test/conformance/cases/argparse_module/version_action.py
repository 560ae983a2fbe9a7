import argparse
parser = argparse.ArgumentParser(prog='tool')
parser.add_argument('-V', '--version', action='version', version='%(prog)s 2.1')
try:
    parser.parse_args(['-V'])
except SystemExit as e:
    print(e.code)
parser.print_help()
