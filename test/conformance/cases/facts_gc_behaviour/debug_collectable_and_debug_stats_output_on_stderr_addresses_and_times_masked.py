import gc, sys, re, os, subprocess
code = '''
import gc
gc.collect()
class A: pass
gc.set_debug(%s)
l = []; l.append(l); del l
a = A(); a.me = a; del a
gc.collect()
gc.set_debug(0)
'''
for flag in ('gc.DEBUG_COLLECTABLE', 'gc.DEBUG_STATS'):
    p = subprocess.run([sys.executable, '-I', '-c', code % flag], capture_output=True, text=True)
    for line in p.stderr.splitlines():
        line = re.sub(r'0x[0-9a-f]+', '0xADDR', line)
        line = re.sub(r'[0-9]+[.][0-9]+s', 'T s', line)
        line = re.sub(r'objects in each generation: .*', 'objects in each generation: N N N', line)
        line = re.sub(r'objects in permanent generation: .*', 'objects in permanent generation: N', line)
        print(line)
