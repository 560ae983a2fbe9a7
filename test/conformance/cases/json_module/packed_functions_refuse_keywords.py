import gc, time, functools, _json
for f in (time.ctime, gc.set_threshold, gc.get_referents, {1}.union, ''.find, functools.reduce, _json.scanstring, memoryview(b'').__exit__):
    try: f(x=1)
    except TypeError as e: print(e)
