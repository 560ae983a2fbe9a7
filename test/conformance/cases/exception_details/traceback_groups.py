import traceback, sys
def exc():
    raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
def show(f):
    try: f()
    except BaseException as e:
        traceback.print_exception(e, file=sys.stdout); print('---'); print(''.join(traceback.TracebackException.from_exception(e).format()))
if sys.version_info >= (3,11):
    show(exc)
    def cause():
        try: raise ExceptionGroup('eg1', [ValueError(1), TypeError(2)])
        except Exception as e: raise ExceptionGroup('eg2', [ValueError(3), TypeError(4)]) from e
    show(cause)
    def nested():
        e=ExceptionGroup('in',[ValueError(1)])
        e.add_note('a note\nwith lines'); v=KeyError('k'); v.add_note('n2')
        raise ExceptionGroup('out', [e, v, OSError(2,'x')])
    show(nested)
    def ctx():
        try:
            try: raise ExceptionGroup('eg1', [ValueError(1)])
            except: raise ExceptionGroup('eg2', [ValueError(3)])
        except: raise ImportError(5)
    show(ctx)
    def wide(): raise ExceptionGroup('w', [ValueError(i) for i in range(20)])
    show(wide)
    def deep():
        e=TypeError(1)
        for i in range(12): e=ExceptionGroup(f'eg{i}',[e,ValueError(i)])
        raise e
    show(deep)
    sys.stdout.flush()
    nested()
