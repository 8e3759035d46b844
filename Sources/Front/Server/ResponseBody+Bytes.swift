import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

extension ResponseBody {
    /// Everything that it writes; a body that can be written only once is spent by it.
    func written() async throws -> [UInt8] {
        let collector = Collector()
        try await write(collector)
        return collector.bytes
    }
}

/// Keeps what a body writes.
private final class Collector: ResponseBodyWriter {
    private let buffer = Mutex(ByteBuffer())

    var bytes: [UInt8] { buffer.withLock { Array($0.readableBytesView) } }

    func write(_ part: ByteBuffer) async throws { buffer.withLock { _ = $0.writeImmutableBuffer(part) } }

    func finish(_: HTTPFields?) async throws {}
}
