s = 'Hello, World'
print('hELLO'.capitalize())
print(''.capitalize())
print('ǆ'.capitalize())
print('ßa'.capitalize())
print('1abc'.capitalize())
