def some_function(some_argument): some_local = 1
print('some_function' is some_function.__name__, some_function.__code__.co_varnames[0] is 'some_argument', some_function.__code__.co_varnames[1] is 'some_local')
