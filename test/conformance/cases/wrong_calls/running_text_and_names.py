for s in ('getattr(1,1)','hasattr(1,1)','__import__(1)','super(1)','super(None)','eval("1",{},1)','exec("1",{},1)','exec("1",{},[])','eval("1",{},[])','eval("1",{},"a")','eval("1",globals=1)','exec("1",globals=1)','exec("1",closure=1)','exec()','eval()','exec("1",1,2,3)','zip(x=1)','zip(strict=1,y=2)','type("\\ud800",(),{})','eval("1", None, 3)'):
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'!!',type(e).__name__,ascii(str(e)))
