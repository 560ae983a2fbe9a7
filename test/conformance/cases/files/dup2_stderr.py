import os, sys, tempfile, gc
with tempfile.TemporaryFile() as f:
    old = os.dup(2)
    os.dup2(f.fileno(), 2)
    print("to the file", file=sys.stderr)
    os.write(2, b"raw\n")
    gc.set_debug(gc.DEBUG_STATS); gc.collect(); gc.set_debug(0)
    sys._debugmallocstats()
    os.dup2(old, 2)
    f.seek(0)
    text = f.read().decode()
lines = text.splitlines()
print(lines[:3], any('size classes' in l for l in lines), [l for l in lines if 'free' in l])
print('here', file=sys.stderr)
