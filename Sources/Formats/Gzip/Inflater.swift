import CZlib

/// Unpacks gzip in steps, so that the limit is noticed before the memory is gone.
///
/// The stream stands on the heap, since zlib remembers its address.
final class Inflater {
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var output: [UInt8] = []
    private let limit: Int
    private static let step = 65_536

    init(limit: Int) throws(FormatProblem) {
        self.limit = limit
        stream.initialize(to: z_stream())
        guard rnet_inflate_gzip_init(stream) == Z_OK else { throw .gzipUnavailable }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func run(_ bytes: [UInt8]) throws(FormatProblem) -> [UInt8] {
        output.reserveCapacity(likelySize(of: bytes))
        var consumed = 0
        var isMemberDone = false
        while consumed < bytes.count || !isMemberDone {
            if isMemberDone {
                guard inflateReset(stream) == Z_OK else { throw .gzipUnavailable }
            }
            let (status, read, written) = inflateStep(bytes, from: consumed)
            guard status == Z_OK || status == Z_STREAM_END else { throw problem(status, at: consumed + read) }
            consumed += read
            isMemberDone = status == Z_STREAM_END
            guard output.count <= limit else { throw .gzipTooLarge(limit: limit) }
            if !isMemberDone, read == 0, written == 0 { throw .gzipTruncated }
        }
        return output
    }

    /// What the last four bytes say the last member unpacks to, as far as that can be.
    ///
    /// Deflate packs at most 1032 to 1. A file may say anything here; it only spares growing step by step.
    private func likelySize(of bytes: [UInt8]) -> Int {
        let size = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return min(size, limit, bytes.count * 1032)
    }

    private func inflateStep(_ bytes: [UInt8], from: Int) -> (status: Int32, read: Int, written: Int) {
        var status = Z_OK
        var read = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: Self.step) { buffer, written in
            bytes.withUnsafeBufferPointer { source in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + from })
                stream.pointee.avail_in = UInt32(source.count - from)
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(buffer.count)
                status = inflate(stream, Z_NO_FLUSH)
                read = source.count - from - Int(stream.pointee.avail_in)
                written = buffer.count - Int(stream.pointee.avail_out)
            }
        }
        output.append(contentsOf: chunk)
        return (status, read, chunk.count)
    }

    private func problem(_ status: Int32, at offset: Int) -> FormatProblem {
        status == Z_BUF_ERROR ? .gzipTruncated : .gzipDamaged(at: offset)
    }
}
