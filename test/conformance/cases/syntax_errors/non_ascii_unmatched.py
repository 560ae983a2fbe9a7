print("é"))
