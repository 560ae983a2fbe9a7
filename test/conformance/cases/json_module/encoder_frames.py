import json, traceback
def names(f, *args, **kw):
    try: f(*args, **kw)
    except Exception as e: print(type(e).__name__, e, [(x.filename.split('/')[-1], x.name) for x in traceback.extract_tb(e.__traceback__)])
l = []; l.append(l)
names(json.dumps, [1j]); names(json.dumps, {1j: 1}); names(json.dumps, [1j], indent=1); names(json.dumps, [{1j: 1}], indent=1); names(json.dumps, l); names(json.dumps, l, indent=1); names(json.dump, l, None); names(json.dumps, [float('nan')], allow_nan=False); names(json.dumps, [float('nan')], allow_nan=False, indent=1); names(json.loads, '['); names(json.loads, '{"a" 1'); names(json.loads, '"a" 1'); names(json.loads, '1', parse_int=lambda s: 1 / 0); names(json.loads, 1)
