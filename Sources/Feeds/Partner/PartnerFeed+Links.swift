import Vocabulary

extension PartnerFeed {
    /// The page in `format`.
    package func bytes(_ format: PartnerFormat) -> [UInt8] {
        switch format {
        case .atom: atom
        case .json: json
        case .geojson: geojson
        case .csv: csv
        }
    }

    /// Where this page is.
    package func address(_ format: PartnerFormat) -> String { address(format, after: query.after) }

    /// Where the next page is, or `nil` on the last.
    package func nextAddress(_ format: PartnerFormat) -> String? {
        hasMore ? address(format, after: cursor) : nil
    }

    private func address(_ format: PartnerFormat, after: Int64?) -> String {
        let parts =
            (after.map { ["after=\($0)"] } ?? []) + ["limit=\(query.limit)"]
            + (query.language == .japanese ? [] : ["lang=\(query.language.rawValue)"])
        return query.baseURL + format.path + "?" + parts.joined(separator: "&")
    }

    /// A strong entity tag (RFC 9110, 8.8.3), known without writing the page.
    ///
    /// The page is a function of the wall and the query, and a wall of its position; the moment of that position
    /// tells one chronology from another that was begun in its place. An encoded body (gzip) needs a tag of its own.
    package func etag(_ format: PartnerFormat) -> String {
        let parts = [
            String(position), asOf.map { String($0.milliseconds, radix: 36) } ?? "0", format.rawValue,
            query.language.rawValue, query.after.map { "a\($0)" } ?? "all", "l\(query.limit)",
        ]
        return "\"\(parts.joined(separator: "."))\""
    }

    /// A permanent name for `name` on this server.
    func tag(_ name: String) -> String { FeedTag(baseURL: query.baseURL).name(name) }
}
