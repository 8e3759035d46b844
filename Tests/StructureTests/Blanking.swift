/// Takes comments and the insides of strings out of Swift source, byte for byte, and leaves every newline.
///
/// Code inside `\(…)` stays: it is code. Regular expression literals are not known here; the sources have none.
struct Blanking {
    private let source: [UInt8]
    private var at = 0
    private var kept: [UInt8] = []

    init(_ text: String) { source = Array(text.utf8) }

    mutating func code() -> String {
        while at < source.count { step() }
        return String(decoding: kept, as: UTF8.self)
    }

    private func sees(_ word: StaticString) -> Bool { source[at...].starts(with: word.bytes) }

    private mutating func step() {
        if sees("//") {
            while at < source.count, !sees("\n") { blank() }
        } else if sees("/*") {
            blockComment()
        } else if sees("`") {
            quoted(by: [UInt8(ascii: "`")], hashes: 0, escapes: false)
        } else if let hashes = hashesBeforeString() {
            string(hashes: hashes)
        } else {
            keep()
        }
    }

    private mutating func keep(_ count: Int = 1) {
        kept += source[at..<min(at + count, source.count)]
        at += count
    }

    private mutating func blank(_ count: Int = 1) {
        for byte in source[at..<min(at + count, source.count)] {
            kept.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
        }
        at += count
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if sees("/*") { depth += 1 } else if sees("*/") { depth -= 1 }
            blank(sees("/*") || sees("*/") ? 2 : 1)
        } while depth > 0 && at < source.count
    }
}

extension Blanking {
    /// How many `#` stand before a string that begins here; `nil` where none does.
    private func hashesBeforeString() -> Int? {
        let hashes = source[at...].prefix { $0 == UInt8(ascii: "#") }.count
        return source[at...].dropFirst(hashes).first == UInt8(ascii: "\"") ? hashes : nil
    }

    private mutating func string(hashes: Int) {
        keep(hashes)
        let quotes = sees("\"\"\"") ? 3 : 1
        let end = [UInt8](repeating: UInt8(ascii: "\""), count: quotes)
        quoted(by: end, hashes: hashes, escapes: true)
    }

    private mutating func quoted(by quotes: [UInt8], hashes: Int, escapes: Bool) {
        let marks = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        let escape = [UInt8(ascii: "\\")] + marks
        keep(quotes.count)
        while at < source.count, !source[at...].starts(with: quotes + marks) {
            if escapes, source[at...].starts(with: escape + [UInt8(ascii: "(")]) {
                blank(escape.count)
                interpolation()
            } else {
                blank(escapes && source[at...].starts(with: escape) ? escape.count + 1 : 1)
            }
        }
        keep(quotes.count + hashes)
    }

    private mutating func interpolation() {
        var depth = 0
        repeat {
            if sees("(") { depth += 1 } else if sees(")") { depth -= 1 }
            step()
        } while depth > 0 && at < source.count
    }
}

extension StaticString {
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
