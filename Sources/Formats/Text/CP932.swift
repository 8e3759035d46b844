import Glibc

/// Shift JIS as Microsoft extended it (Windows-31J): the encoding of CSV files from Excel in Japan.
///
/// Converted by glibc's iconv: it knows ①, ㈱, 﨑 and 髙 and says which byte it stumbled over, where Foundation
/// gives up on the whole text.
package enum CP932 {
    /// The UTF-8 of CP932 bytes.
    package static func decode(_ bytes: [UInt8]) throws(FormatProblem) -> [UInt8] {
        // One byte (a half-width katakana) becomes three at most.
        switch try convert(bytes, from: "CP932", to: "UTF-8", room: bytes.count * 3) {
        case .done(let utf8): return utf8
        case .stopped(let offset): throw .notText(bytes, at: offset)
        }
    }

    /// The CP932 bytes of a text, or the first character that does not exist there.
    ///
    /// Kana that was typed as base and mark (か + ゛, as on a Mac) is put together first: CP932 has no marks.
    package static func encode(_ text: String) throws(FormatProblem) -> [UInt8] {
        let utf8 = Array(Kana.composed(text).utf8)
        switch try convert(utf8, from: "UTF-8", to: "CP932", room: utf8.count) {
        case .done(let bytes): return bytes
        case .stopped(let offset): throw .doesNotFit(character(in: utf8, at: offset), at: offset)
        }
    }

    private static func character(in utf8: [UInt8], at offset: Int) -> String {
        String(decoding: utf8[offset...], as: UTF8.self).unicodeScalars.first.map(String.init) ?? ""
    }

    private enum Conversion {
        case done([UInt8])
        case stopped(at: Int)
    }

    private static func convert(
        _ input: [UInt8], from source: String, to target: String, room: Int
    ) throws(FormatProblem) -> Conversion {
        guard let converter = iconv_open(target, source), converter != UnsafeMutableRawPointer(bitPattern: -1) else {
            throw .cp932Missing
        }
        defer { iconv_close(converter) }
        var input = input
        var left = input.count
        let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, written in
            written = run(converter, &input, &left, into: buffer)
        }
        return left == 0 ? .done(output) : .stopped(at: input.count - left)
    }

    /// Converts as far as it goes and returns how much it wrote.
    ///
    /// `left` is what remains of the input.
    private static func run(
        _ converter: iconv_t, _ input: inout [UInt8], _ left: inout Int, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var room = buffer.count
        input.withUnsafeMutableBytes { source in
            var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var to = UnsafeMutableRawBufferPointer(buffer).baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = iconv(converter, &from, &left, &to, &room)
        }
        return buffer.count - room
    }
}
