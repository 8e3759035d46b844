import JSON

/// One JSON object a line, written piece by piece.
enum JSONLines {
    /// Writes an object for each of `rows`, with the members that `members` writes.
    static func write<Row, Failure: Error>(
        _ rows: some Sequence<Row>, to sink: ([UInt8]) throws(Failure) -> Void,
        _ members: (Row, inout JSONWriter) -> Void
    ) throws(Failure) {
        var text: [UInt8] = []
        for row in rows {
            var json = JSONWriter()
            json.openObject()
            members(row, &json)
            json.closeObject()
            text += json.bytes
            text.append(UInt8(ascii: "\n"))
            guard text.count >= piece else { continue }
            try sink(text)
            text.removeAll(keepingCapacity: true)
        }
        try sink(text)
    }

    private static let piece = 1 << 18
}
