import sys

def tracer(frame, event, arg):
    if event == "exception":
        arg = (arg[0].__name__, str(arg[1]), arg[2] is not None)
    print(event, frame.f_code.co_name, frame.f_lineno, arg)
    return tracer

def traced(f, *args):
    sys.settrace(tracer)
    try:
        result = f(*args)
    except Exception as e:
        result = "raised " + type(e).__name__
    finally:
        sys.settrace(None)
    print("->", result)

def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)

def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)

def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)

def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        moves.append((a, c))
        hanoi(n - 1, b, a, c)

moves = []
traced(fact, 3)
traced(fib, 3)
traced(even, 3)
traced(hanoi, 2, "a", "b", "c")
print(moves)
