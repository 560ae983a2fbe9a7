a = "ab" "cd"
b = "ab" "cd"
def f(): return "ab" "cd"
def g(x="ab" "cd"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"ab" "cd"') is a)
print([x is y for x, y in [("ab" "cd", "ab" "cd")]], (lambda: "ab" "cd")() is a)
exec('c = ' + '"ab" "cd"'); exec('d = ' + '"ab" "cd"')
print(c is d, c is a)
