# In a module of its own for 3.10, where re is no package.

import _re_constants
globals().update({name: value for name, value in vars(_re_constants).items() if not name.startswith('__')})
del _re_constants
