import CZlib

/// Unpacks gzip in steps, so that the limit is noticed before the memory is gone.
///
/// The stream stands on the heap, since zlib remembers its address.
final class Inflater {
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: step)
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
        output.deallocate()
    }

    func run(_ bytes: [UInt8], _ take: (UnsafeBufferPointer<UInt8>) -> Void) throws(FormatProblem) {
        var (consumed, unpacked) = (0, 0)
        var isMemberDone = false
        while consumed < bytes.count || !isMemberDone {
            if isMemberDone {
                guard inflateReset(stream) == Z_OK else { throw .gzipUnavailable }
            }
            let (status, read, written) = inflateStep(bytes, from: consumed)
            unpacked += written
            guard status == Z_OK || status == Z_STREAM_END else { throw problem(status, at: consumed + read) }
            consumed += read
            isMemberDone = status == Z_STREAM_END
            guard unpacked <= limit else { throw .gzipTooLarge(limit: limit) }
            take(UnsafeBufferPointer(rebasing: output[..<written]))
            if !isMemberDone, read == 0, written == 0 { throw .gzipTruncated }
        }
    }

    private func inflateStep(_ bytes: [UInt8], from: Int) -> (status: Int32, read: Int, written: Int) {
        bytes.withUnsafeBufferPointer { source in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { $0 + from })
            stream.pointee.avail_in = UInt32(source.count - from)
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(output.count)
            let status = inflate(stream, Z_NO_FLUSH)
            let read = source.count - from - Int(stream.pointee.avail_in)
            return (status, read, output.count - Int(stream.pointee.avail_out))
        }
    }

    private func problem(_ status: Int32, at offset: Int) -> FormatProblem {
        status == Z_BUF_ERROR ? .gzipTruncated : .gzipDamaged(at: offset)
    }
}
