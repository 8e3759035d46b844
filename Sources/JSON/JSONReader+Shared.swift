extension JSONReader {
    /// The object that stands next; the one read last when the same bytes stand here again.
    ///
    /// For what is said again and again, and in the same words: one comparison takes the place of reading it.
    package mutating func shared<Value: AnyObject & JSONReadable>() throws(JSONProblem) -> Value {
        guard let lexicon else { return try Value(json: &self) }
        skipBlanks()
        if let value = lexicon.latest?.value as? Value, passAgain(lexicon) { return value }
        let begin = at
        let value = try Value(json: &self)
        lexicon.latest = (Array(UnsafeBufferPointer(start: begin, count: at - begin)), value)
        return value
    }

    /// Passes the bytes of the latest value, if they stand next.
    private mutating func passAgain(_ lexicon: JSONLexicon) -> Bool {
        guard let bytes = lexicon.latest?.bytes, bytes.last == UInt8(ascii: "}"), end - at >= bytes.count else {
            return false
        }
        let isSame = bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { Bytes.areEqual($0, at, bytes.count) } ?? false
        }
        if isSame { at += bytes.count }
        return isSame
    }
}
