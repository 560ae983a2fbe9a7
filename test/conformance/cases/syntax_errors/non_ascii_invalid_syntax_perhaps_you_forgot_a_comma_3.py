# -*- coding: utf-8 -*-
print("éé" x)
