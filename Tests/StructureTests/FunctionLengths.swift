/// How many lines each function of a file takes, from `func` to its closing brace.
struct FunctionLengths {
    struct Function {
        let file: String
        let line: Int
        let lines: Int
    }

    private let file: String
    private let code: [UInt8]
    private var at = 0
    private var line = 1

    init(_ source: SourceFile) {
        file = source.path
        code = Array(source.code.utf8)
    }

    static func all(in source: SourceFile) -> [Function] {
        var lengths = Self(source)
        return lengths.functions()
    }

    private mutating func functions() -> [Function] {
        var found: [Function] = []
        while at < code.count {
            if startsFunction, let end = endOfFunction() {
                found.append(Function(file: file, line: line, lines: end - line + 1))
            }
            advance()
        }
        return found
    }

    private mutating func advance() {
        if code[at] == UInt8(ascii: "\n") { line += 1 }
        at += 1
    }

    private var startsFunction: Bool {
        let word: [[UInt8]] = [Array("func ".utf8), Array("init(".utf8), Array("init?(".utf8), Array("init<".utf8)]
        guard word.contains(where: code[at...].starts(with:)) else { return false }
        return at == 0 || code[at - 1] == UInt8(ascii: " ") || code[at - 1] == UInt8(ascii: "\n")
    }
}

extension FunctionLengths {
    /// The line of the closing brace; `nil` for a requirement of a protocol, which has no body.
    private func endOfFunction() -> Int? {
        guard let body = startOfBody() else { return nil }
        var (depth, line) = (0, self.line + newlines(in: at..<body))
        for byte in code[body...] {
            switch byte {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "\n"): line += 1
            default: break
            }
            if depth == 0 { return line }
        }
        return nil
    }

    private func newlines(in range: Range<Int>) -> Int { code[range].count { $0 == UInt8(ascii: "\n") } }

    /// Where the first brace outside of all brackets stands, unless the declaration ends before.
    private func startOfBody() -> Int? {
        var depth = 0
        for index in at..<code.count {
            switch code[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return index
            case UInt8(ascii: "}") where depth == 0: return nil
            case UInt8(ascii: "\n") where depth == 0 && !goesOn(after: index): return nil
            default: break
            }
        }
        return nil
    }

    /// A declaration goes on in the next line with its result, its conditions or its body.
    private func goesOn(after newline: Int) -> Bool {
        let next = code[newline...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        return ["{", "->", "where", "throws", "async"].contains { next.starts(with: $0.utf8) }
    }
}
