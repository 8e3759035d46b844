import Vocabulary

extension JSONReader {
    /// Goes into an array; ``nextElement(_:)`` leaves it.
    package mutating func openArray() throws(JSONProblem) -> JSONElements {
        try pass(UInt8(ascii: "["), .jsonArray)
        try goDeeper()
        return JSONElements()
    }

    /// Goes to the next element, or leaves the array and says `false`.
    package mutating func nextElement(_ elements: inout JSONElements) throws(JSONProblem) -> Bool {
        skipBlanks()
        guard at < end else { throw problem(.unexpected, .jsonElementEnd) }
        if at.pointee == UInt8(ascii: "]") {
            at += 1
            depth -= 1
            return false
        }
        if elements.isFirst {
            elements.isFirst = false
            return true
        }
        guard at.pointee == UInt8(ascii: ",") else { throw problem(.unexpected, .jsonElementEnd) }
        at += 1
        skipBlanks()
        guard at < end, at.pointee != UInt8(ascii: "]") else { throw problem(.unexpected, .jsonValue) }
        return true
    }
}

/// How far an array has been read.
package struct JSONElements {
    var isFirst = true
}
