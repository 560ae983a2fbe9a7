import gc
print(gc.get_threshold()[1:], gc.isenabled())
gc.set_threshold(5, 4, 3)
print(gc.get_threshold())
gc.set_threshold(9)
print(gc.get_threshold())
