# _statistics: quantiles of the normal distribution; 3.12 lets the spread be zero or negative.
import _statistics as s
f=s._normal_dist_inv_cdf
n=float('nan')
for a in [(.3,0,-1), (.3,0,0),(n,0,-1),(n,0,1),(.5,n,1),(.5,1,n),(2,1,n),(n,1,0),(.3,1,float('inf')),('a',1,2),(.1,'a',2),(1,),(0,0,1),(1,0,1)]:
  try: print(a,f(*a))
  except Exception as e: print(a,type(e),e)
import random
random.seed(1)
x=0
for i in range(40): print(f(random.random(), random.gauss(0,1), 3), f(10**-random.uniform(1,300),0,1), f(1-10**-random.uniform(1,15),0,1))
print(f)
