import sys
def chk(label, s): print(label, s is sys.intern(''.join(list(s))))
class A:
    attr_one = 1
    def meth_one(self, arg_one): loc_one = 1
a = A()
a.inst_one = 1
setattr(a, 'set' + 'attr_' + str(1), 1)
a.__dict__['dict ' + str(1)] = 1
for k in a.__dict__: chk('instance dict ' + k, k)
for k in ('attr_one', 'meth_one'): chk('class ' + k, [x for x in A.__dict__ if x == k][0])
chk('varname', A.meth_one.__code__.co_varnames[1])
chk('co_name', A.meth_one.__code__.co_name)
chk('__name__', A.__name__)
chk('type() name', type('Dyn' + str(1), (), {}).__name__)
T = type('D', (), {'key ' + str(2): 1})
chk('type() dict key', [x for x in T.__dict__ if x.startswith('key')][0])
def f(**kw): return list(kw)[0]
chk('kwarg', f(some_kw=1))
chk('** kwarg', f(**{'dyn_kw' + str(1): 1}))
chk('** kwarg with space', f(**{'dyn kw' + str(1): 1}))
chk('global', [x for x in globals() if x == 'chk'][0])
chk('sys.modules key', [x for x in sys.modules if x == 'sys'][0])
exec('dyn_global = 1')
chk('exec global', [x for x in globals() if x == 'dyn_global'][0])
globals()['glob ' + str(1)] = 1
chk('globals()[..]', [x for x in globals() if x == 'glob 1'][0])
import collections
N = collections.namedtuple('N', 'fld_a fld_b')
chk('namedtuple field', N._fields[0])
S = type('S', (), {'__slots__': ['slt' + str(1)]})
chk('slot', S.__slots__[0])
import json
chk('json key', list(json.loads('{"js_key": 1}'))[0])
chk('split', 'spl_a spl_b'.split()[0])
chk('dir()', dir(a)[-1])
