import gc, xml.etree.ElementTree
print(gc.collect(), gc.collect())
