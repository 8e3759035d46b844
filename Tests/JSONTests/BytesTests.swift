import Testing

@testable import JSON

/// What is looked at eight or four bytes at a time is judged byte by byte here.
@Suite struct `Bytes that are compared` {
    private static func areEqual(_ one: [UInt8], _ other: [UInt8], _ count: Int) -> Bool {
        one.withUnsafeBufferPointer { one in
            other.withUnsafeBufferPointer { other in
                guard let one = one.baseAddress, let other = other.baseAddress else { return true }
                return Bytes.areEqual(one, other, count)
            }
        }
    }

    @Test(arguments: 1...40) func `are the same when each of them is, and nothing behind them matters`(_ count: Int) {
        let bytes = (0..<UInt8(count)).map { $0 &* 7 }
        #expect(Self.areEqual(bytes + [1], bytes + [2], count))
        for place in bytes.indices {
            var other = bytes
            other[place] ^= 0x80
            #expect(!Self.areEqual(bytes, other, count), "\(place)")
            #expect(Self.areEqual(bytes, other, place), "\(place)")
        }
    }
}
