"""python -m json.tool: checks JSON and prints it in a readable form."""

import argparse
import json
import sys


def _options():
    parser = argparse.ArgumentParser(
        prog='python -m json.tool',
        description='A simple command line interface for json module to validate and pretty-print JSON objects.')
    add = parser.add_argument
    add('infile', nargs='?', default='-', help='a JSON file to be validated or pretty-printed')
    add('outfile', nargs='?', default=None, help='write the output of infile to outfile')
    add('--sort-keys', action='store_true', help='sort the output of dictionaries alphabetically by key')
    add('--no-ensure-ascii', dest='ensure_ascii', action='store_false', help='disable escaping of non-ASCII characters')
    add('--json-lines', action='store_true',
        help='parse input using the JSON Lines format. Use with --no-indent or --compact to produce valid JSON Lines output.')
    layout = parser.add_mutually_exclusive_group()
    add = layout.add_argument
    add('--indent', default=4, type=int,
        help='separate items with newlines and use this number of spaces for indentation')
    add('--tab', dest='indent', action='store_const', const='\t',
        help='separate items with newlines and use tabs for indentation')
    add('--no-indent', dest='indent', action='store_const', const=None,
        help='separate items with spaces rather than newlines')
    add('--compact', action='store_true', help='suppress all whitespace separation (most compact)')
    return parser.parse_args()


def _read(name, in_lines):
    stream = sys.stdin if name == '-' else open(name, encoding='utf-8')
    try:
        return [json.loads(line) for line in stream] if in_lines else [json.load(stream)]
    finally:
        if stream is not sys.stdin:
            stream.close()


def main():
    options = _options()
    form = {'sort_keys': options.sort_keys, 'ensure_ascii': options.ensure_ascii, 'indent': options.indent}
    if options.compact:
        form.update(indent=None, separators=(',', ':'))
    try:
        documents = _read(options.infile, options.json_lines)
        out = sys.stdout if options.outfile is None else open(options.outfile, 'w', encoding='utf-8')
        with out:
            for document in documents:
                json.dump(document, out, **form)
                out.write('\n')
    except ValueError as error:
        raise SystemExit(error)


if __name__ == '__main__':
    try:
        main()
    except BrokenPipeError as error:
        sys.exit(error.errno)
