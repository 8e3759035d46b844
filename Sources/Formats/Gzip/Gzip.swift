import CZlib

/// Gzip (RFC 1952), in memory.
package enum Gzip {
    /// Compresses; the same bytes always give the same bytes, so that a result may carry an ETag.
    ///
    /// `level` is zlib's 1 (quick) to 9 (small). At 6 a page of 500 rows takes about half a millisecond.
    package static func compress(_ bytes: [UInt8], level: Int = 6) throws(FormatProblem) -> [UInt8] {
        guard bytes.count <= largestInput else { throw .gzipTooLarge(limit: largestInput) }
        // On the heap, since zlib remembers its address.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        guard rnet_deflate_gzip_init(stream, Int32(level)) == Z_OK else { throw .gzipUnavailable }
        defer { deflateEnd(stream) }
        let room = Int(deflateBound(stream, UInt(bytes.count)))
        var input = bytes
        var status = Z_OK
        let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, written in
            input.withUnsafeMutableBufferPointer { source in
                stream.pointee.next_in = source.baseAddress
                stream.pointee.avail_in = UInt32(source.count)
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(buffer.count)
                status = deflate(stream, Z_FINISH)
                written = buffer.count - Int(stream.pointee.avail_out)
            }
        }
        guard status == Z_STREAM_END else { throw .gzipUnavailable }
        return output
    }

    /// Decompresses all members of a gzip file, but never to more than `limit` bytes.
    ///
    /// A few kilobytes can unpack to gigabytes; the limit is what the caller is ready to hold.
    package static func decompress(_ bytes: [UInt8], limit: Int) throws(FormatProblem) -> [UInt8] {
        guard bytes.count <= largestInput else { throw .gzipTooLarge(limit: largestInput) }
        guard !bytes.isEmpty else { throw .gzipTruncated }
        return try Inflater(limit: limit).run(bytes)
    }

    /// zlib counts input in 32 bits; this leaves room for the few bytes that incompressible input grows by.
    private static let largestInput = 1 << 31
}
