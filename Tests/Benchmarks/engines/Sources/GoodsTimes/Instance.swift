import Formats
import JSON
import Matching

/// Reads a goods problem from a file, packed or not, as `rnet solve goods` does.
enum Instance {
    static func read(_ path: String) throws -> GoodsFile { try GoodsFile(json: text(of: path)) }

    private static func text(of path: String) throws -> JSONScroll {
        let (bytes, text) = (try InputFile.bytes(of: path), JSONScroll())
        guard path.hasSuffix(".gz") else {
            bytes.withUnsafeBytes { text.append($0) }
            return text
        }
        text.reserve(Gzip.likelySize(of: bytes, limit: GoodsFile.limit))
        try Gzip.decompress(bytes, limit: GoodsFile.limit) { text.append(UnsafeRawBufferPointer($0)) }
        return text
    }
}

/// What each need gets, in a file: pairs of 64-bit numbers, row of the need and units.
enum GrantedFile {
    static func units(of allocation: GoodsAllocation, needs: Int) -> [Int64] {
        var units = [Int64](repeating: 0, count: needs)
        for row in 0..<allocation.count { units[Int(allocation.need[row])] += allocation.quantity[row] }
        return units
    }

    static func write(_ units: [Int64], to path: String) throws {
        var pairs: [Int64] = []
        pairs.reserveCapacity(units.count * 2)
        for (row, units) in units.enumerated() { pairs += [Int64(row), units] }
        let file = try OutputFile(path)
        try file.write(pairs)
        try file.flush()
    }

    static func read(_ path: String, needs: Int) throws -> [Int64] {
        let bytes = try InputFile.bytes(of: path)
        var units = [Int64](repeating: 0, count: needs)
        bytes.withUnsafeBytes { bytes in
            let numbers = bytes.bindMemory(to: Int64.self)
            for row in stride(from: 0, to: numbers.count - 1, by: 2) { units[Int(numbers[row])] = numbers[row + 1] }
        }
        return units
    }
}
