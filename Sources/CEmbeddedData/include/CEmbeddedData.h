#ifndef QBANK_C_EMBEDDED_DATA_H
#define QBANK_C_EMBEDDED_DATA_H

#include <stddef.h>

/// One file of `schemas/`, as the binary carries it.
typedef struct {
  /// The path below `schemas/`, with forward slashes.
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} qbank_embedded_file;

/// The first of the embedded files, which are sorted by path.
const qbank_embedded_file *_Nonnull qbank_embedded_file_table(void);
size_t qbank_embedded_file_count(void);

#endif
