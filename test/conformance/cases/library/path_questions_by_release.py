import os.path

for name in ('islink', 'lexists', 'isjunction', 'isdevdrive', 'exists'):
    found = getattr(os.path, name, None)
    print(name, found and (found.__module__, found('/no/such/thing')), name in os.path.__all__)
print(os.path.commonprefix(['/usr/lib', '/usr/local']), os.path.commonprefix([[1, 2], [1, 3]]), os.path.splitext('..a/..b.c'))
