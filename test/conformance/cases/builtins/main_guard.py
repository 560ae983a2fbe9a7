def main(): print('running', __name__)
if __name__ == '__main__': main()
