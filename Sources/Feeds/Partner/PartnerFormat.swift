/// A format in which partners can have what is missing.
package enum PartnerFormat: String, CaseIterable, Sendable {
    case atom
    /// JSON Feed 1.1.
    case json
    case geojson
    /// CSV with a row of HXL tags.
    case csv

    /// How many needs it holds when nobody says: whole files for people and maps, pages for what asks again and again.
    ///
    /// `nil` is all of them.
    package var usualLimit: Int? {
        switch self {
        case .atom, .json: 100
        case .geojson, .csv: nil
        }
    }

    /// Which needs it holds when no cursor is given.
    ///
    /// A reader of Atom shows the first page and takes it for the latest; the others are followed from the oldest.
    package func part(before: Int64?) -> PartnerPart { self == .atom ? .newest(before: before) : .open }

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
