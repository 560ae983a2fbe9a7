def f(**kw): return list(kw)[0]
print(f(alpha=1) is 'alpha', f(**{''.join(['al', 'pha']): 1}) is 'alpha')
