import sys
o=[]
done=False
def tr(fr,ev,arg):
    global done
    o.append((ev,fr.f_lineno-fr.f_code.co_firstlineno))
    if ev=='line' and fr.f_lineno-fr.f_code.co_firstlineno==2 and not done:
        done=True; fr.f_lineno+=where; o.append(fr.f_lineno-fr.f_code.co_firstlineno)
    return tr
def f():
    a=1
    b=2
    c=3
    d=4
    return 5
for where in (1,2,-1,0):
    done=False; o.clear()
    sys.settrace(tr); f(); sys.settrace(None); print(o)
