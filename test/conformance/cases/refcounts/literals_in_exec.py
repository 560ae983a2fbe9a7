import sys
ref = sys.getrefcount
exec('print(ref(1257), ref("two words"))')
exec(compile('print(ref(1257), ref("two words"))', 's', 'exec'))
print(eval('ref(1257)'), eval('ref((1, 2))'))
