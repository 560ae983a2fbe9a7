import platform, sys
print(platform.python_implementation(), platform.system(), platform.machine(), platform.architecture()[0])
print(platform.python_version() == '.'.join(map(str, sys.version_info[:3])))
print(platform.python_version_tuple()[:2] == tuple(map(str, sys.version_info[:2])))
u = platform.uname()
print(u.system, u.machine, u[0], u._fields)
print(type(platform.platform()).__name__, platform.platform().startswith('Linux-'))
print([type(part).__name__ for part in platform.python_build()])
