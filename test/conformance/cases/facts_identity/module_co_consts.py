import types
c = compile('a = 1\nb = "x y"\ndef f(): return 2\nclass C: z = 3\n', 'm', 'exec')
print([k if not isinstance(k, types.CodeType) else 'code ' + k.co_name for k in c.co_consts])
