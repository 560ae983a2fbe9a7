import _thread, time

done = _thread.allocate_lock()
done.acquire()
def work(a, b=0):
    print("work", a, b)
    done.release()
ident = _thread.start_new_thread(work, (1,), {"b": 2})
done.acquire()
print(isinstance(ident, int), _thread.get_ident() != ident)
for args in ((1, ()), (print, []), (print, (), 5)):
    try:
        _thread.start_new_thread(*args)
    except TypeError as e:
        print(e)
def leaves():
    print("before exit")
    _thread.exit()
    print("never")
_thread.start_new_thread(leaves, ())
time.sleep(0.05)
print(_thread.error is RuntimeError, _thread.TIMEOUT_MAX, _thread.stack_size())
