// Made by scripts/record-multibyte.mjs: what the East Asian codecs of CPython 3.10-3.13 map, as far as the host's decoder does not say it.

export interface MultibyteTable {
  /** The host's name for an encoding that is nearly the same. */
  readonly host: string;
  /** First and last of each run of bytes that may come second. */
  readonly trails: string;
  /** Codes that have a character: runs, in hexadecimal digits. */
  readonly codes: string;
  /** What a code is, where it is not what the host says. */
  readonly changed: string;
  /** The code of a character that several codes have, where it is not the first of them, or that none has. */
  readonly encodedAs: string;
  /** Characters that come out of a code and go into none. */
  readonly notEncoded: string;
}

export const MULTIBYTE_TABLES: Readonly<Record<string, MultibyteTable>> = {
  gb2312: {
    host: 'gbk',
    trails: 'a1 fe',
    codes:
      'a1a1-a1fe a2b1-a2e2 a2e5-a2ee a2f1-a2fc a3a1-a4f3 a5a1-a5f6 a6a1-a6b8 a6c1-a6d8 a7a1-a7c1 a7d1-a7f1 a8a1-a8ba a8c5-a8e9 a9a4-a9ef b0a1-d7f9 d8a1-f7fe',
    changed: 'a1a4=30fb a1aa=2015',
    encodedAs: '',
    notEncoded: '',
  },
  gbk: {
    host: 'gbk',
    trails: '40 7e 80 fe',
    codes:
      '8140-a0fe a1a1-a1fe a2a1-a2aa a2b1-a2e2 a2e5-a2ee a2f1-a2fc a3a1-a3fe a4a1-a4f3 a5a1-a5f6 a6a1-a6b8 a6c1-a6d8 a6e0-a6eb a6ee-a6f2 a6f4-a6f5 a7a1-a7c1 a7d1-a7f1 a840-a895 a8a1-a8bb a8bd-a8be a8c0 a8c5-a8e9 a940-a957 a959-a95a a95c a960-a988 a996 a9a4-a9ef aa40-aaa0 ab40-aba0 ac40-aca0 ad40-ada0 ae40-aea0 af40-afa0 b040-d7f9 d840-f8a0 f940-f9a0 fa40-faa0 fb40-fba0 fc40-fca0 fd40-fda0 fe40-fe4f',
    changed: '',
    encodedAs: '',
    notEncoded: '',
  },
  gb18030: {
    host: 'gb18030',
    trails: '40 7e 80 fe',
    codes: '8140-fefe',
    changed:
      'a3a0=e5e5 a6d9=e78d a6da=e78e a6db=e78f a6dc=e790 a6dd=e791 a6de=e792 a6df=e793 a6ec=e794 a6ed=e795 a6f3=e796 a8bc=e7c7 fe59=e81e fe61=e826 fe66=e82b fe67=e82c fe6d=e832 fe7e=e843 fe90=e854 fea0=e864',
    encodedAs: '',
    notEncoded: '',
  },
  big5: {
    host: 'big5',
    trails: '40 7e a1 fe',
    codes: 'a140-a3bf a440-c7fc c940-f9d5',
    changed:
      'a145=2022 a14e=ff64 a1c2=203e a1e3=223c a1f2=2641 a1f3=2609 a241=ff0f a242=ff3c a244=a5 a246=a2 a247=a3 c6a1=30fe c6a2=309d c6a3=309e c6a4=3005 c6a5=3041 c6a6=3042 c6a7=3043 c6a8=3044 c6a9=3045 c6aa=3046 c6ab=3047 c6ac=3048 c6ad=3049 c6ae=304a c6af=304b c6b0=304c c6b1=304d c6b2=304e c6b3=304f c6b4=3050 c6b5=3051 c6b6=3052 c6b7=3053 c6b8=3054 c6b9=3055 c6ba=3056 c6bb=3057 c6bc=3058 c6bd=3059 c6be=305a c6bf=305b c6c0=305c c6c1=305d c6c2=305e c6c3=305f c6c4=3060 c6c5=3061 c6c6=3062 c6c7=3063 c6c8=3064 c6c9=3065 c6ca=3066 c6cb=3067 c6cc=3068 c6cd=3069 c6ce=306a c6cf=306b c6d0=306c c6d1=306d c6d2=306e c6d3=306f c6d4=3070 c6d5=3071 c6d6=3072 c6d7=3073 c6d8=3074 c6d9=3075 c6da=3076 c6db=3077 c6dc=3078 c6dd=3079 c6de=307a c6df=307b c6e0=307c c6e1=307d c6e2=307e c6e3=307f c6e4=3080 c6e5=3081 c6e6=3082 c6e7=3083 c6e8=3084 c6e9=3085 c6ea=3086 c6eb=3087 c6ec=3088 c6ed=3089 c6ee=308a c6ef=308b c6f0=308c c6f1=308d c6f2=308e c6f3=308f c6f4=3090 c6f5=3091 c6f6=3092 c6f7=3093 c6f8=30a1 c6f9=30a2 c6fa=30a3 c6fb=30a4 c6fc=30a5 c6fd=30a6 c6fe=30a7 c740=30a8 c741=30a9 c742=30aa c743=30ab c744=30ac c745=30ad c746=30ae c747=30af c748=30b0 c749=30b1 c74a=30b2 c74b=30b3 c74c=30b4 c74d=30b5 c74e=30b6 c74f=30b7 c750=30b8 c751=30b9 c752=30ba c753=30bb c754=30bc c755=30bd c756=30be c757=30bf c758=30c0 c759=30c1 c75a=30c2 c75b=30c3 c75c=30c4 c75d=30c5 c75e=30c6 c75f=30c7 c760=30c8 c761=30c9 c762=30ca c763=30cb c764=30cc c765=30cd c766=30ce c767=30cf c768=30d0 c769=30d1 c76a=30d2 c76b=30d3 c76c=30d4 c76d=30d5 c76e=30d6 c76f=30d7 c770=30d8 c771=30d9 c772=30da c773=30db c774=30dc c775=30dd c776=30de c777=30df c778=30e0 c779=30e1 c77a=30e2 c77b=30e3 c77c=30e4 c77d=30e5 c77e=30e6 c7a1=30e7 c7a2=30e8 c7a3=30e9 c7a4=30ea c7a5=30eb c7a6=30ec c7a7=30ed c7a8=30ee c7a9=30ef c7aa=30f0 c7ab=30f1 c7ac=30f2 c7ad=30f3 c7ae=30f4 c7af=30f5 c7b0=30f6 c7b1=414 c7b2=415 c7b3=401 c7b4=416 c7b5=417 c7b6=418 c7b7=419 c7b8=41a c7b9=41b c7ba=41c c7bb=423 c7bc=424 c7bd=425 c7be=426 c7bf=427 c7c0=428 c7c1=429 c7c2=42a c7c3=42b c7c4=42c c7c5=42d c7c6=42e c7c7=42f c7c8=430 c7c9=431 c7ca=432 c7cb=433 c7cc=434 c7cd=435 c7ce=451 c7cf=436 c7d0=437 c7d1=438 c7d2=439 c7d3=43a c7d4=43b c7d5=43c c7d6=43d c7d7=43e c7d8=43f c7d9=440 c7da=441 c7db=442 c7dc=443 c7dd=444 c7de=445 c7df=446 c7e0=447 c7e1=448 c7e2=449 c7e3=44a c7e4=44b c7e5=44c c7e6=44d c7e7=44e c7e8=44f c7e9=2460 c7ea=2461 c7eb=2462 c7ec=2463 c7ed=2464 c7ee=2465 c7ef=2466 c7f0=2467 c7f1=2468 c7f2=2469 c7f3=2474 c7f4=2475 c7f5=2476 c7f6=2477 c7f7=2478 c7f8=2479 c7f9=247a c7fa=247b c7fb=247c c7fc=247d',
    encodedAs: '5341=a451 5345=a4ca ff0f=a241 ff3c=a242',
    notEncoded: '',
  },
  cp950: {
    host: 'big5',
    trails: '40 7e a1 fe',
    codes: 'a140-a3bf a3e1 a440-c7fc c940-f9fe',
    changed:
      'c6a1=30fe c6a2=309d c6a3=309e c6a4=3005 c6a5=3041 c6a6=3042 c6a7=3043 c6a8=3044 c6a9=3045 c6aa=3046 c6ab=3047 c6ac=3048 c6ad=3049 c6ae=304a c6af=304b c6b0=304c c6b1=304d c6b2=304e c6b3=304f c6b4=3050 c6b5=3051 c6b6=3052 c6b7=3053 c6b8=3054 c6b9=3055 c6ba=3056 c6bb=3057 c6bc=3058 c6bd=3059 c6be=305a c6bf=305b c6c0=305c c6c1=305d c6c2=305e c6c3=305f c6c4=3060 c6c5=3061 c6c6=3062 c6c7=3063 c6c8=3064 c6c9=3065 c6ca=3066 c6cb=3067 c6cc=3068 c6cd=3069 c6ce=306a c6cf=306b c6d0=306c c6d1=306d c6d2=306e c6d3=306f c6d4=3070 c6d5=3071 c6d6=3072 c6d7=3073 c6d8=3074 c6d9=3075 c6da=3076 c6db=3077 c6dc=3078 c6dd=3079 c6de=307a c6df=307b c6e0=307c c6e1=307d c6e2=307e c6e3=307f c6e4=3080 c6e5=3081 c6e6=3082 c6e7=3083 c6e8=3084 c6e9=3085 c6ea=3086 c6eb=3087 c6ec=3088 c6ed=3089 c6ee=308a c6ef=308b c6f0=308c c6f1=308d c6f2=308e c6f3=308f c6f4=3090 c6f5=3091 c6f6=3092 c6f7=3093 c6f8=30a1 c6f9=30a2 c6fa=30a3 c6fb=30a4 c6fc=30a5 c6fd=30a6 c6fe=30a7 c740=30a8 c741=30a9 c742=30aa c743=30ab c744=30ac c745=30ad c746=30ae c747=30af c748=30b0 c749=30b1 c74a=30b2 c74b=30b3 c74c=30b4 c74d=30b5 c74e=30b6 c74f=30b7 c750=30b8 c751=30b9 c752=30ba c753=30bb c754=30bc c755=30bd c756=30be c757=30bf c758=30c0 c759=30c1 c75a=30c2 c75b=30c3 c75c=30c4 c75d=30c5 c75e=30c6 c75f=30c7 c760=30c8 c761=30c9 c762=30ca c763=30cb c764=30cc c765=30cd c766=30ce c767=30cf c768=30d0 c769=30d1 c76a=30d2 c76b=30d3 c76c=30d4 c76d=30d5 c76e=30d6 c76f=30d7 c770=30d8 c771=30d9 c772=30da c773=30db c774=30dc c775=30dd c776=30de c777=30df c778=30e0 c779=30e1 c77a=30e2 c77b=30e3 c77c=30e4 c77d=30e5 c77e=30e6 c7a1=30e7 c7a2=30e8 c7a3=30e9 c7a4=30ea c7a5=30eb c7a6=30ec c7a7=30ed c7a8=30ee c7a9=30ef c7aa=30f0 c7ab=30f1 c7ac=30f2 c7ad=30f3 c7ae=30f4 c7af=30f5 c7b0=30f6 c7b1=414 c7b2=415 c7b3=401 c7b4=416 c7b5=417 c7b6=418 c7b7=419 c7b8=41a c7b9=41b c7ba=41c c7bb=423 c7bc=424 c7bd=425 c7be=426 c7bf=427 c7c0=428 c7c1=429 c7c2=42a c7c3=42b c7c4=42c c7c5=42d c7c6=42e c7c7=42f c7c8=430 c7c9=431 c7ca=432 c7cb=433 c7cc=434 c7cd=435 c7ce=451 c7cf=436 c7d0=437 c7d1=438 c7d2=439 c7d3=43a c7d4=43b c7d5=43c c7d6=43d c7d7=43e c7d8=43f c7d9=440 c7da=441 c7db=442 c7dc=443 c7dd=444 c7de=445 c7df=446 c7e0=447 c7e1=448 c7e2=449 c7e3=44a c7e4=44b c7e5=44c c7e6=44d c7e7=44e c7e8=44f c7e9=2460 c7ea=2461 c7eb=2462 c7ec=2463 c7ed=2464 c7ee=2465 c7ef=2466 c7f0=2467 c7f1=2468 c7f2=2469 c7f3=2474 c7f4=2475 c7f5=2476 c7f6=2477 c7f7=2478 c7f8=2479 c7f9=247a c7fa=247b c7fb=247c c7fc=247d',
    encodedAs: 'a2=a246 a3=a247 a5=a244 2022=a145 203e=a1c2 223c=a1e3 2609=a1f3 2641=a1f2 5341=a451 5345=a4ca ff64=a14e',
    notEncoded: '',
  },
  shift_jis: {
    host: 'shift_jis',
    trails: '40 7e 80 fc',
    codes:
      'a1-df 8140-81ac 81b8-81bf 81c8-81ce 81da-81e8 81f0-81f7 81fc 824f-8258 8260-8279 8281-829a 829f-82f1 8340-8396 839f-83b6 83bf-83d6 8440-8460 8470-8491 849f-84be 889f-9872 989f-9ffc e040-eaa4',
    changed: '8160=301c 8161=2016 817c=2212 8191=a2 8192=a3 81ca=ac',
    encodedAs: 'a5=5c 203e=7e',
    notEncoded: '',
  },
  cp932: {
    host: 'shift_jis',
    trails: '40 7e 80 fc',
    codes:
      '80 a0-df fd-ff 8140-81ac 81b8-81bf 81c8-81ce 81da-81e8 81f0-81f7 81fc 824f-8258 8260-8279 8281-829a 829f-82f1 8340-8396 839f-83b6 83bf-83d6 8440-8460 8470-8491 849f-84be 8740-875d 875f-8775 877e-879c 889f-9872 989f-9ffc e040-eaa4 ed40-eeec eeef-eefc f040-fc4b',
    changed: '80=80 a0=f8f0 fd=f8f1 fe=f8f2 ff=f8f3',
    encodedAs:
      'a2=8191 a3=8192 ac=81ca 2016=8161 2212=817c 221a=81e3 2220=81da 222b=81e7 2252=81e0 2261=81df 22a5=81db 301c=8160',
    notEncoded: '',
  },
  euc_jp: {
    host: 'euc-jp',
    trails: 'a1 fe',
    codes:
      '8ea1-8edf a1a1-a2ae a2ba-a2c1 a2ca-a2d0 a2dc-a2ea a2f2-a2f9 a2fe a3b0-a3b9 a3c1-a3da a3e1-a3fa a4a1-a4f3 a5a1-a5f6 a6a1-a6b8 a6c1-a6d8 a7a1-a7c1 a7d1-a7f1 a8a1-a8c0 b0a1-cfd3 d0a1-f4a6 8fa2af-8fa2b9 8fa2c2-8fa2c4 8fa2eb-8fa2f1 8fa6e1-8fa6e5 8fa6e7 8fa6e9-8fa6ea 8fa6ec 8fa6f1-8fa6fc 8fa7c2-8fa7ce 8fa7f2-8fa7fe 8fa9a1-8fa9a2 8fa9a4 8fa9a6 8fa9a8-8fa9a9 8fa9ab-8fa9ad 8fa9af-8fa9b0 8fa9c1-8fa9d0 8faaa1-8faab8 8faaba-8faaf7 8faba1-8fabbb 8fabbd-8fabc3 8fabc5-8fabf7 8fb0a1-8fede3',
    changed: 'a1c1=301c a1c2=2016 a1dd=2212 a1f1=a2 a1f2=a3 a2cc=ac 8fa2b7=7e',
    encodedAs: 'a5=5c 203e=7e',
    notEncoded: '',
  },
  euc_kr: {
    host: 'euc-kr',
    trails: 'a1 fe',
    codes:
      'a1a1-a2e7 a3a1-a4d3 a4d5-a5aa a5b0-a5b9 a5c1-a5d8 a5e1-a5f8 a6a1-a6e4 a7a1-a7ef a8a1-a8a4 a8a6 a8a8-a8af a8b1-aaf3 aba1-abf6 aca1-acc1 acd1-acf1 b0a1-c8fe caa1-fdfe',
    changed: 'a2e6=20ac a2e7=ae',
    encodedAs: '3164=a4d4',
    notEncoded: '',
  },
};
