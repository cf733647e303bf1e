// Always-on assertion for programmer errors: a broken invariant stops the program before it can write
// anything.
#pragma once

#include <cstdio>
#include <cstdlib>

#define GIRO_ASSERT(condition)                                                                      \
  do {                                                                                              \
    if (!(condition)) {                                                                             \
      std::fprintf(stderr, "giro: broken invariant: %s (%s:%d)\n", #condition, __FILE__, __LINE__); \
      std::abort();                                                                                 \
    }                                                                                               \
  } while (false)
