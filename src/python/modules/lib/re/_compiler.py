# In a module of its own for 3.10, where re is no package.

import _re_compiler
globals().update({name: value for name, value in vars(_re_compiler).items() if not name.startswith('__')})
del _re_compiler
