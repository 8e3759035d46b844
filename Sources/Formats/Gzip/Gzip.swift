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
        var output: [UInt8] = []
        output.reserveCapacity(likelySize(of: bytes, limit: limit))
        try decompress(bytes, limit: limit) { output += $0 }
        return output
    }

    /// Decompresses piece by piece; `take` is handed each when it is there.
    package static func decompress(
        _ bytes: [UInt8], limit: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(FormatProblem) {
        guard bytes.count <= largestInput else { throw .gzipTooLarge(limit: largestInput) }
        guard !bytes.isEmpty else { throw .gzipTruncated }
        try Inflater(limit: limit).run(bytes, take)
    }

    /// What the last four bytes say the last member unpacks to, as far as that can be.
    ///
    /// Deflate packs at most 1032 to 1. A file may say anything here; it only spares growing step by step.
    package static func likelySize(of bytes: [UInt8], limit: Int) -> Int {
        let size = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return min(size, limit, bytes.count * 1032)
    }

    /// zlib counts input in 32 bits; this leaves room for the few bytes that incompressible input grows by.
    private static let largestInput = 1 << 31
}
