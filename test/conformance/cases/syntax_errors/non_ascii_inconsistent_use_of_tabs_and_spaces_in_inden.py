if é:
	pass
        pass
