import gc
print(gc.is_tracked([i for i in range(3)]), gc.is_tracked({i: i for i in range(3)}), gc.is_tracked({i: [i] for i in range(3)}), gc.is_tracked({i for i in range(3)}))
