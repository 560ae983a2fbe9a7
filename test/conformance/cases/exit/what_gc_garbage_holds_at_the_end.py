# What is still in gc.garbage when Python ends: a warning if the filters let it through, and a list of it if that was asked for.
import subprocess
import sys

PROGRAM = '''
import gc
class Kept:
    def __repr__(self):
        return '<Kept>'
    def __del__(self):
        print('finalizer')
first, second = Kept(), Kept()
first.other, second.other = second, first
gc.garbage.append(first)
gc.garbage.append('text')
del first, second
gc.set_debug(%s)
'''


def show(what, text, *options):
    done = subprocess.run([sys.executable, *options, '-c', text], capture_output=True, text=True)
    print(what, '-> exit code', done.returncode)
    for line in (done.stdout + done.stderr).splitlines():
        print('   |', line)


show('nothing asked', PROGRAM % 0)
show('warnings shown', PROGRAM % 0, '-Wd')
show('listed', PROGRAM % 'gc.DEBUG_UNCOLLECTABLE')
show('listed, warnings shown', PROGRAM % 'gc.DEBUG_UNCOLLECTABLE', '-Wd')
show('warnings are errors', PROGRAM % 0, '-We')
show('all garbage saved', PROGRAM % 'gc.DEBUG_SAVEALL', '-Wd')
show('emptied', PROGRAM % 'gc.DEBUG_UNCOLLECTABLE' + 'gc.garbage.clear()', '-Wd')
show('long', PROGRAM.replace("'text'", "'x' * 2000") % 'gc.DEBUG_UNCOLLECTABLE')
show('filter by module', 'import warnings; warnings.filterwarnings("always", module="gc$")' + PROGRAM % 0)
show('repr fails', PROGRAM.replace("return '<Kept>'", '1 / 0') % 'gc.DEBUG_UNCOLLECTABLE')
