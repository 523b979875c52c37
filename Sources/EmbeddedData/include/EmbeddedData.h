#ifndef QBANK_EMBEDDED_DATA_H
#define QBANK_EMBEDDED_DATA_H

#include <stddef.h>

/// One file of `schemas/`, as the binary carries it.
typedef struct {
  /// The path below `schemas/`, with forward slashes.
  const char *path;
  const unsigned char *bytes;
  size_t count;
} qbank_embedded_file;

/// The embedded files, sorted by path.
extern const qbank_embedded_file qbank_embedded_files[];
extern const size_t qbank_embedded_file_count;

#endif
