/*
 * Preloaded into CPython by scripts/record-pools.mjs: writes each call of its small-object allocator to the file ALLOCATION_TRACE until
 * the parser begins with the script, and then what its free lists hold. TRACE_BEGIN and TRACE_END are where the code of the parser's
 * entry lies in libpython, TRACE_LISTS where that of the function is that prints free lists; all three in hexadecimal.
 *
 * `m BYTES ADDRESS` takes a block, `f ADDRESS` gives one back, `r ADDRESS BYTES ADDRESS` moves one.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <execinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  void *context;
  void *(*malloc)(void *, size_t);
  void *(*calloc)(void *, size_t, size_t);
  void *(*realloc)(void *, void *, size_t);
  void (*free)(void *, void *);
} Allocator;

#define FRAMES 24
static Allocator before[3];
static FILE *out;
static char *begin, *end;
static void (*printLists)(FILE *);
static int isScriptOpen, isDone;

static void watch(void) {
  void *frames[FRAMES];
  if (!isScriptOpen || isDone) return;
  int count = backtrace(frames, FRAMES);
  for (int i = 0; i < count; i++) {
    if ((char *)frames[i] < begin || (char *)frames[i] >= end) continue;
    isDone = 1;
    printLists(out);
    fflush(out);
    return;
  }
}

static void took(size_t bytes, void *address) {
  if (!isDone) fprintf(out, "m %zu %p\n", bytes, address);
}

static void *takeBlock(void *which, size_t bytes) {
  watch();
  Allocator *a = which;
  void *address = a->malloc(a->context, bytes);
  took(bytes, address);
  return address;
}

static void *takeZeroed(void *which, size_t count, size_t bytes) {
  watch();
  Allocator *a = which;
  void *address = a->calloc(a->context, count, bytes);
  took(count * bytes, address);
  return address;
}

static void *resize(void *which, void *old, size_t bytes) {
  watch();
  Allocator *a = which;
  void *address = a->realloc(a->context, old, bytes);
  if (!isDone && old == NULL) took(bytes, address);
  else if (!isDone && old != address) fprintf(out, "r %p %zu %p\n", old, bytes, address);
  return address;
}

static void giveBlock(void *which, void *address) {
  Allocator *a = which;
  if (!isDone && address != NULL) fprintf(out, "f %p\n", address);
  a->free(a->context, address);
}

static FILE *opened(const char *path, FILE *file) {
  size_t length = strlen(path);
  if (length >= 7 && strcmp(path + length - 7, "main.py") == 0) isScriptOpen = 1;
  return file;
}

FILE *fopen(const char *path, const char *mode) {
  FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen");
  return opened(path, real(path, mode));
}

FILE *fopen64(const char *path, const char *mode) {
  FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen64");
  return opened(path, real(path, mode));
}

static char *place(const char *variable, char *base) {
  char *result = base + strtoul(getenv(variable), NULL, 16);
  unsetenv(variable);
  return result;
}

__attribute__((constructor)) static void install(void) {
  void (*get)(int, Allocator *) = dlsym(RTLD_DEFAULT, "PyMem_GetAllocator");
  void (*set)(int, Allocator *) = dlsym(RTLD_DEFAULT, "PyMem_SetAllocator");
  if (get == NULL || getenv("ALLOCATION_TRACE") == NULL) return;
  out = fopen(getenv("ALLOCATION_TRACE"), "w");
  Dl_info library;
  dladdr(get, &library);
  begin = place("TRACE_BEGIN", library.dli_fbase);
  end = place("TRACE_END", library.dli_fbase);
  printLists = (void (*)(FILE *))place("TRACE_LISTS", library.dli_fbase);
  /* The environment is on the heap of the script: it sees the one that others see. */
  unsetenv("ALLOCATION_TRACE");
  unsetenv("LD_PRELOAD");
  void *first[1];
  backtrace(first, 1);
  for (int domain = 1; domain < 3; domain++) {
    get(domain, &before[domain]);
    Allocator mine = {&before[domain], takeBlock, takeZeroed, resize, giveBlock};
    set(domain, &mine);
  }
}
