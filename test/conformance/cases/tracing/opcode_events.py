# f_trace_opcodes set by the hook itself: at once, but in 3.12 only from the next sys.settrace() on.
import sys
events = []
def trace(frame, event, arg):
    frame.f_trace_opcodes = True
    events.append(event)
    return trace
def f(a):
    for i in range(2):
        a += i
    return a
for _ in range(2):
    events.clear()
    sys.settrace(trace); f(1); sys.settrace(None)
    print('opcode' in events, [e for e in events if e != 'opcode'])
print(events if sys.version_info >= (3, 13) else '')
