import logging
import io
root_out, child_out = io.StringIO(), io.StringIO()
root = logging.getLogger()
root.setLevel(logging.DEBUG)
h = logging.StreamHandler(root_out)
h.setFormatter(logging.Formatter('ROOT [{levelname:>8}] {name} - {message}', style='{'))
root.addHandler(h)
child = logging.getLogger('shop.cart')
c = logging.StreamHandler(child_out)
c.setLevel('WARNING')
c.setFormatter(logging.Formatter('$levelname $funcName $message', style='$'))
child.addHandler(c)

def checkout():
    child.info('item added')
    child.warning('cart is full')

checkout()
child.propagate = False
checkout()
child.removeHandler(c)
child.propagate = True
checkout()
print(root_out.getvalue())
print(child_out.getvalue())
print(child.hasHandlers(), child.handlers, root.handlers == [h], repr(c).startswith('<StreamHandler'), child.parent, child.level)
