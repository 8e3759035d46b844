#include <zlib.h>

/// `deflateInit2` is a macro that hands in the version and size of the caller's headers.
static inline int rnet_deflate_gzip_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

/// As above; reads gzip with its header and checksum.
static inline int rnet_inflate_gzip_init(z_stream *stream) {
    return inflateInit2(stream, 15 + 16);
}
