import gc
gc.disable()
exec(compile("import gc\nt = gc.is_tracked\nx = 1\na = (x, 'b')\nb = (x, [])\nc = ((x,), (x, 'q'))\nd = (x, {})\ne = tuple([1, 2])\nf = tuple(i for i in range(3))\ng = (1, 2)\nprint([t(z) for z in (a, b, c, d, e, f, g)])\ngc.collect(0)\nprint([t(z) for z in (a, b, c, d, e, f, g)])\ngc.collect()\nprint([t(z) for z in (a, b, c, d, e, f, g)])\ngc.collect()\nprint([t(z) for z in (a, b, c, d, e, f, g)])\n", 'fresh', 'exec'))
