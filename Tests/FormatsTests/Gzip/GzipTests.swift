import Formats
import ReliefTesting
import Testing

@Suite struct `Compressed data` {
    @Test func `gives back what it was given`() throws {
        try Chance.cases(1) { random in
            for size in [0, 1, 100, 65_536, 65_537, 300_000] {
                let noise = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
                for bytes in [noise, [UInt8](repeating: 7, count: size)] {
                    let read = try Gzip.decompress(Gzip.compress(bytes), limit: size)
                    #expect(read == bytes, "\(random)")
                }
            }
        }
    }

    @Test func `gives the same bytes every time`() throws {
        let bytes = Array("避難所".utf8)
        #expect(try Gzip.compress(bytes) == Gzip.compress(bytes))
    }

    @Test func `reads files put together from several`() throws {
        let joined = try Gzip.compress([1, 2]) + Gzip.compress([]) + Gzip.compress([3])
        #expect(try Gzip.decompress(joined, limit: 10) == [1, 2, 3])
    }

    @Test func `never unpacks beyond the limit`() throws {
        let bomb = try Gzip.compress([UInt8](repeating: 0, count: 10_000_000))
        #expect(
            refusalCode { try Gzip.decompress(bomb, limit: 9_999_999) }
                == "gzip/too-large")
        #expect(try Gzip.decompress(bomb, limit: 10_000_000).count == 10_000_000)
    }

    @Test func `refuses every cut and what is not gzip`() throws {
        let whole = try Gzip.compress(Array("避難所の在庫".utf8))
        for length in 0..<whole.count {
            #expect(
                refusalCode {
                    try Gzip.decompress(Array(whole[..<length]), limit: 1000)
                } == "gzip/truncated")
        }
        for bytes in [Array("not gzip at all".utf8), whole + [1, 2, 3]] {
            #expect(
                refusalCode { try Gzip.decompress(bytes, limit: 1000) } == "gzip/damaged")
        }
    }

    @Test func `notices every damaged byte of the content`() throws {
        let content = Array("避難所の在庫、在庫、在庫".utf8)
        let whole = try Gzip.compress(content)
        for index in 10..<whole.count {
            var damaged = whole
            damaged[index] ^= 0x10
            #expect((try? Gzip.decompress(damaged, limit: 1000)) == nil)
        }
    }
}
