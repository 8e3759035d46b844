import Vocabulary

/// Passing over what nobody asks for; it must be JSON all the same.
extension JSONReader {
    package mutating func skipValue() throws(JSONProblem) {
        skipBlanks()
        guard at < end else { throw problem(.unexpected, .jsonValue) }
        switch at.pointee {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"): try skipObject()
        case UInt8(ascii: "["): try skipArray()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
        case UInt8(ascii: "t"): try passWord("true", .jsonValue)
        case UInt8(ascii: "f"): try passWord("false", .jsonValue)
        case UInt8(ascii: "n"): try passWord("null", .jsonValue)
        default: throw problem(.unexpected, .jsonValue)
        }
    }

    private mutating func skipObject() throws(JSONProblem) {
        let frame = try openObject()
        try close(frame)
    }

    private mutating func skipArray() throws(JSONProblem) {
        var elements = try openArray()
        while try nextElement(&elements) { try skipValue() }
    }

    private mutating func skipNumber() throws(JSONProblem) {
        if at.pointee == UInt8(ascii: "-") { at += 1 }
        let first = at
        try skipDigits()
        guard first.pointee != UInt8(ascii: "0") || at - first == 1 else {
            throw problem(.badNumber, Wording("0で始まらない数", "no leading zero"), at: first)
        }
        if at < end, at.pointee == UInt8(ascii: ".") {
            at += 1
            try skipDigits()
        }
        if at < end, at.pointee | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < end, at.pointee == UInt8(ascii: "+") || at.pointee == UInt8(ascii: "-") { at += 1 }
            try skipDigits()
        }
    }

    private mutating func skipDigits() throws(JSONProblem) {
        let first = at
        while at < end, at.pointee &- UInt8(ascii: "0") < 10 { at += 1 }
        guard at > first else { throw problem(.badNumber, .jsonDigits) }
    }

    mutating func passWord(_ word: StaticString, _ expected: Wording) throws(JSONProblem) {
        let count = word.utf8CodeUnitCount
        guard end - at >= count, Bytes.areEqual(at, word.utf8Start, count) else {
            throw problem(.unexpected, expected)
        }
        at += count
    }

    /// Passes a `null`, if there is one.
    @usableFromInline
    mutating func passNull() throws(JSONProblem) -> Bool {
        guard at < end, at.pointee == UInt8(ascii: "n") else { return false }
        try passWord("null", .jsonValue)
        return true
    }
}

/// What a value is, by its first character.
package enum JSONKind: Sendable {
    case null, boolean, number, string, array, object
}

extension JSONReader {
    /// What stands next, or `nil` where nothing or no value does.
    package var nextKind: JSONKind? {
        guard at < end else { return nil }
        switch at.pointee {
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "{"): return .object
        default: return nil
        }
    }
}
