import gc
print(gc.get_threshold(), gc.isenabled(), gc.get_debug())
gc.disable(); print(gc.isenabled())
gc.enable(); print(gc.isenabled())
gc.set_threshold(100); print(gc.get_threshold())
gc.set_threshold(100, 5); print(gc.get_threshold())
gc.set_threshold(100, 5, 7); print(gc.get_threshold())
gc.set_threshold(0); print(gc.get_threshold())
print(gc.set_threshold(700, 10, 10))
