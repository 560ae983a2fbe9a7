# A coroutine that only the end of the program drops: the filters that the program made hold for what dies after their module.
import warnings

warnings.simplefilter('ignore')
warnings.filterwarnings('default', message='.*told')


async def told():
    pass


async def hidden():
    pass


k, l = told(), hidden()
print('end')
