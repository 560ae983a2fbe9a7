import gc
gc.collect()
gc.set_threshold(3, 2, 2)
keep = [[[]] for i in range(60)]
stats = gc.get_stats()
gc.set_threshold(0)
print(len(stats), all(set(s) == {'collections', 'collected', 'uncollectable'} for s in stats))
