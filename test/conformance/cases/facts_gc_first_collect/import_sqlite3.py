import gc, sqlite3
print(gc.collect(), gc.collect())
