return "é"
