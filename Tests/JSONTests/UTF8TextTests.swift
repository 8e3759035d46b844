import ReliefTesting
import Testing

@testable import JSON

/// The standard library is the oracle: what one takes the other takes.
@Suite struct `Bytes of a text` {
    private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
    private static func isWhole(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(UTF8Text.isWhole) }

    @Test func `are told from others by their first two, whatever comes before and after`() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                for tail in [[], [0x80], [0xBF, 0x80], [0x80, 0x80, 0x41], [0xC0], [0x80, 0x41]] as [[UInt8]] {
                    let bytes = [first, second] + tail
                    #expect(Self.isWhole(bytes) == Self.isUTF8(bytes), "\(bytes)")
                    let later = Array("{\"a\":\"水".utf8) + bytes + Array("12345678".utf8)
                    #expect(Self.isWhole(later) == Self.isUTF8(later), "\(later)")
                }
            }
        }
    }

    @Test func `are UTF-8 for every character, and not when they are cut in its middle`() {
        for value in stride(from: UInt32(0), through: 0x10_FFFF, by: 61) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(String(scalar).utf8)
            #expect(Self.isWhole(bytes))
            for count in 1..<max(1, bytes.count) { #expect(!Self.isWhole(Array(bytes.prefix(count)))) }
        }
        #expect(Self.isWhole([]))
    }

    @Test func `of any kind are judged as the standard library judges them`() throws {
        let text = Array("{\"note\":\"大型車は入れません。２ｔ車まで 𠮷 é\",\"n\":12345}".utf8)
        try Chance.cases(20_000) { dice in
            var bytes = text
            for _ in 0...Int.random(in: 0...2, using: &dice) {
                bytes[Int.random(in: bytes.indices, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
            }
            #expect(Self.isWhole(bytes) == Self.isUTF8(bytes), "\(bytes): \(dice)")
        }
    }
}
