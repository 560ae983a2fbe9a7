# Lists the probe programs behind the tables of a measured facts file: given the script that measured them, prints one JSON
# object per table with its section, name and program. Nothing is measured: the functions that would run a probe record it.

import importlib.util
import json
import sys
import textwrap

spec = importlib.util.spec_from_file_location('measure', sys.argv[1])
measure = importlib.util.module_from_spec(spec)
spec.loader.exec_module(measure)
probes = []


class Recorded(dict):
    """Stands for a table; any use of its figures gives another stand-in."""
    def __missing__(self, key):
        return Recorded()


def table(code, seed0=False, **kw):
    probes.append(textwrap.dedent(code).strip('\n') + '\n')
    return Recorded({'probe': len(probes) - 1})


measure.table = table
measure.case = lambda name, *args, **kw: (name, {})
measure.run = lambda *args, **kw: ('0 0\n', '', 0)
for name, section in measure.SECTIONS.items():
    try:
        tables = section().get('tables', {})
    except Exception as error:
        print(json.dumps({'section': name, 'error': repr(error)}))
        continue
    for key, value in tables.items():
        if isinstance(value, Recorded) and 'probe' in value:
            print(json.dumps({'section': name, 'name': key, 'program': probes[value['probe']]}))
        else:
            print(json.dumps({'section': name, 'name': key}))
