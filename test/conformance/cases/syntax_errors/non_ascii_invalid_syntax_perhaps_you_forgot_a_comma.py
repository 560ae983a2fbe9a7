print("ééé" x)
