import types
seen=[]
def gen(): yield
async def co(): pass
async def ag(): yield
c=co(); 
objs=[iter('é'),iter([]),iter(()),iter({}),iter(set()),iter(range(3)),iter(range(10**30)),iter(b''),iter(bytearray()),iter({}.values()),iter({}.items()),reversed([]),reversed({}),iter(len,1),gen(),c,ag(),{}.keys(),{}.values(),{}.items(),len,[].append,list.append,int.__add__,(3).__add__,int.real,types.FunctionType.__code__,None,Ellipsis,NotImplemented,
 object.__dict__['__class__'],dict.__dict__['fromkeys'],int|str,list[int],memoryview(b''),slice(1),property(),staticmethod(1),classmethod(1),super(object,object),types.SimpleNamespace(),types.ModuleType('m'),(lambda:0),types.MethodType(len,1),zip(),map(len,[]),filter(None,[]),types.CellType(),Exception(),type]
import sys
objs.append(sys._getframe())
for o in objs:
    t=type(o)
    r=[]
    for f in (lambda: t(), lambda: object.__new__(t), lambda: t.__new__(t)):
        try: f(); r.append('ok')
        except Exception as e: r.append(type(e).__name__+': '+str(e))
    print(t.__name__, r)
c.close()
