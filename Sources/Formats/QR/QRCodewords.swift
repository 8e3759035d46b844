/// The codewords of a QR code: data, padding and correction in the order in which they are drawn.
enum QRCodewords {
    static func all(of bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        let blocks = cut(data(of: bytes, version), into: version.blocks)
        let correction = blocks.map { ReedSolomon.correction(of: $0, count: version.correction) }
        return interleaved(blocks) + interleaved(correction)
    }

    /// Mode 0100, the count, the bytes, and 236 and 17 in turn until it is full (ISO/IEC 18004:2015, 7.4).
    private static func data(of bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        var bits = QRBits()
        bits.append(0b0100, count: 4)
        bits.append(bytes.count, count: version.countBits)
        for byte in bytes { bits.append(Int(byte), count: 8) }
        bits.append(0, count: 4)
        let missing = version.dataCodewords - bits.bytes.count
        return bits.bytes + (0..<missing).map { $0.isMultiple(of: 2) ? 236 : 17 }
    }

    private static func cut(_ data: [UInt8], into lengths: [Int]) -> [[UInt8]] {
        var rest = data[...]
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return Array(rest.prefix(length))
        }
    }

    /// The first of every block, then the second; shorter blocks are passed over at the end.
    private static func interleaved(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { index in blocks.filter { index < $0.count }.map { $0[index] } }
    }
}

/// Bits put together to bytes, the highest first; the last byte is filled with zeros.
private struct QRBits {
    private(set) var bytes: [UInt8] = []
    private var free = 0

    mutating func append(_ value: Int, count: Int) {
        for bit in (0..<count).reversed() {
            if free == 0 {
                bytes.append(0)
                free = 8
            }
            free -= 1
            bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << UInt8(free)
        }
    }
}
