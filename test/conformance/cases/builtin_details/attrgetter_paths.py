import operator
class A: pass
a=A(); a.name='arthur'; a.child=A(); a.child.name='thomas'
print(operator.attrgetter('name','child.name')(a))
for n in ('child.','.child','name.child', '', '.', 'a..b'):
    try: print(operator.attrgetter(n)(a))
    except AttributeError as e: print(e)
class C:
    def __getattr__(self,n): raise SyntaxError(n)
try: operator.attrgetter('foo')(C())
except SyntaxError as e: print('se',e)
a.child.child=A(); a.child.child.name='j'; print(operator.attrgetter('name','child.name','child.child.name')(a))
