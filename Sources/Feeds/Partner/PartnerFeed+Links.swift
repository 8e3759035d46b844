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
    package func address(_ format: PartnerFormat) -> String { address(format, query.part) }

    /// Where the next page is, or `nil` on the last.
    package func nextAddress(_ format: PartnerFormat) -> String? {
        guard hasMore, let last = needs.last else { return nil }
        return address(format, query.part.following(last.position))
    }

    /// Where the first page of a paged feed is (RFC 5005, section 3).
    func firstAddress(_ format: PartnerFormat) -> String? {
        query.part.isLatestFirst ? address(format, .newest(before: nil)) : nil
    }

    private func address(_ format: PartnerFormat, _ part: PartnerPart) -> String {
        let parts =
            part.query + (query.limit.map { ["limit=\($0)"] } ?? [])
            + (query.language == .japanese ? [] : ["lang=\(query.language.rawValue)"])
        return query.baseURL + format.path + (parts.isEmpty ? "" : "?\(parts.joined(separator: "&"))")
    }

    /// Where a person reads of one need.
    func page(of need: PartnerNeed) -> String { query.baseURL + need.page }

    /// What a browser calls the feed when it keeps it; a file that does not hold everything says so.
    package func fileName(_ format: PartnerFormat) -> String {
        let extent = needs.count < total ? "\(needs.count)-of-\(total)" : "all-\(total)"
        return "needs-\(isDrill ? "drill-" : "")\(position)-\(extent).\(format.rawValue)"
    }

    /// A strong entity tag (RFC 9110, 8.8.3), known without writing the page.
    ///
    /// The page is a function of the wall and the query, and a wall of its position; the moment of that position
    /// tells one chronology from another that was begun in its place. An encoded body (gzip) needs a tag of its own.
    package func etag(_ format: PartnerFormat) -> String {
        let parts = [
            String(position), asOf.map { String($0.milliseconds, radix: 36) } ?? "0", format.rawValue,
            query.language.rawValue, query.part.mark, query.limit.map { "l\($0)" } ?? "whole",
        ]
        return "\"\(parts.joined(separator: "."))\""
    }

    /// A permanent name for `name` on this server.
    func tag(_ name: String) -> String { FeedTag(baseURL: query.baseURL).name(name) }
}
