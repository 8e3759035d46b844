/// A format in which partners can have what is missing.
package enum PartnerFormat: String, CaseIterable, Sendable {
    case atom
    /// JSON Feed 1.1.
    case json
    case geojson
    /// CSV with a row of HXL tags.
    case csv

    package var path: String { "/feed/needs.\(rawValue)" }

    package var contentType: String {
        switch self {
        case .atom: "application/atom+xml; charset=utf-8"
        case .json: "application/feed+json; charset=utf-8"
        case .geojson: "application/geo+json; charset=utf-8"
        case .csv: "text/csv; charset=utf-8; header=present"
        }
    }
}
