import JSON

/// A piece of a wall that is about to be written.
struct PieceDraft: Sendable {
    let section: WallSection
    let write: @Sendable (inout JSONWriter) -> Void

    /// So many rows, about two megabytes, take some milliseconds to read.
    static let rows = 10_000

    static func whole(_ section: WallSection, _ value: some JSONWritable & Sendable) -> Self {
        Self(section: section) { value.write(json: &$0) }
    }

    /// Cuts `rows` into pieces of about the same work; there is always one.
    ///
    /// `weight` says how many rows of ordinary size one of them is worth.
    static func cut<Row: JSONWritable & Sendable>(
        _ section: WallSection, _ rows: [Row], weight: (Row) -> Int = { _ in 1 }
    ) -> [Self] {
        var drafts: [Self] = []
        var (start, sum) = (0, 0)
        for index in rows.indices {
            sum += weight(rows[index])
            guard sum >= Self.rows else { continue }
            drafts.append(part(section, rows[start...index]))
            (start, sum) = (index + 1, 0)
        }
        return start < rows.count || drafts.isEmpty ? drafts + [part(section, rows[start...])] : drafts
    }

    private static func part<Row: JSONWritable & Sendable>(_ section: WallSection, _ rows: ArraySlice<Row>) -> Self {
        Self(section: section) { json in
            json.openArray()
            for row in rows { json.element(row) }
            json.closeArray()
        }
    }
}
