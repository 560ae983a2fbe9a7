# Set methods of any number of arguments are given one tuple, which its free list keeps.
import gc
import sys

used = sys.getallocatedblocks
a = b = 0
one, two = {1}, {2}
made, result = {5, 6}, None
made.update(two)
gc.collect(); a = used(); result = made.update(two); b = used(); print('update', b - a)
gc.collect(); a = used(); result = made.update(one, two); b = used(); print('update', b - a)
gc.collect(); a = used(); result = made.update(); b = used(); print('update', b - a)
gc.collect(); a = used(); result = made.difference_update(two); b = used(); print('difference_update', b - a)
gc.collect(); a = used(); result = made.difference_update(one, two); b = used(); print('difference_update', b - a)
gc.collect(); a = used(); result = made.difference_update(); b = used(); print('difference_update', b - a)
gc.collect(); a = used(); result = made.intersection_update(two); b = used(); print('intersection_update', b - a)
gc.collect(); a = used(); result = made.intersection_update(one, two); b = used(); print('intersection_update', b - a)
gc.collect(); a = used(); result = made.intersection_update(); b = used(); print('intersection_update', b - a)
gc.collect(); a = used(); result = made.union(two); b = used(); print('union', b - a)
gc.collect(); a = used(); result = made.union(one, two); b = used(); print('union', b - a)
gc.collect(); a = used(); result = made.union(); b = used(); print('union', b - a)
gc.collect(); a = used(); result = made.difference(two); b = used(); print('difference', b - a)
gc.collect(); a = used(); result = made.difference(one, two); b = used(); print('difference', b - a)
gc.collect(); a = used(); result = made.difference(); b = used(); print('difference', b - a)
gc.collect(); a = used(); result = made.intersection(two); b = used(); print('intersection', b - a)
gc.collect(); a = used(); result = made.intersection(one, two); b = used(); print('intersection', b - a)
gc.collect(); a = used(); result = made.intersection(); b = used(); print('intersection', b - a)
gc.collect(); a = used(); made.update(two); made.update(two); b = used(); print(b - a)
