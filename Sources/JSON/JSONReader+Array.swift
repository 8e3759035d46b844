import Vocabulary

extension JSONReader {
    /// Goes into an array; ``nextElement(_:)`` leaves it.
    @usableFromInline
    package mutating func openArray() throws(JSONProblem) -> JSONElements {
        try pass(UInt8(ascii: "["), .jsonArray)
        try goDeeper()
        return JSONElements()
    }

    /// Goes to the next element, or leaves the array and says `false`.
    @usableFromInline
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

    /// How many elements an array will have when the rest of it is like the first `count`, which began at `place`.
    ///
    /// The text may be mostly something else, so this is only to spare growing step by step, and it is bounded.
    @usableFromInline
    func likelyCount(since place: JSONPlace, _ count: Int) -> Int {
        let (read, left) = (at - start - place.offset, end - at)
        return count + min(4_096, left * count / max(1, read))
    }

    /// The next element of an array whose places each mean something.
    @inlinable
    package mutating func field<Value: JSONReadable>(_ elements: inout JSONElements) throws(JSONProblem) -> Value {
        try expectElement(&elements)
        return try Value(json: &self)
    }

    /// Goes to the next element, which must be there.
    @usableFromInline
    package mutating func expectElement(_ elements: inout JSONElements) throws(JSONProblem) {
        guard try nextElement(&elements) else { throw problem(.missingMember, .jsonValue) }
    }

    /// Leaves the array; elements that a newer writer added are skipped.
    package mutating func close(_ elements: inout JSONElements) throws(JSONProblem) {
        while try nextElement(&elements) { try skipValue() }
    }
}

/// How far an array has been read.
@usableFromInline
package struct JSONElements {
    var isFirst = true
}
