import gc, argparse
print(gc.collect(), gc.collect())
