package import Boards
package import Relief

/// Which shelters of the list are wanted; what is `nil` or false does not narrow it.
package struct ShelterFilter: Hashable, Sendable {
    package let ward: String?
    package let status: Site.Status?
    /// Only open shelters that have said nothing yet.
    package let silent: Bool

    package init(ward: String? = nil, status: Site.Status? = nil, silent: Bool = false) {
        self.ward = ward
        self.status = status
        self.silent = silent
    }

    /// As the address says it; a value that means nothing here does not narrow the list.
    package init(query: (String) -> String?) {
        ward = query("ward").flatMap { $0.isEmpty ? nil : $0 }
        status = query("status").flatMap(Site.Status.init(rawValue:))
        silent = query("silent") == "yes"
    }

    package func includes(_ row: ShelterBoard.Row) -> Bool {
        if let ward, row.site.details.ward != ward { return false }
        if let status, row.site.status != status { return false }
        return !silent || (row.site.status == .open && row.reportedAt == nil)
    }

    package var query: [(name: String, value: String?)] {
        [("ward", ward), ("status", status?.rawValue), ("silent", silent ? "yes" : nil)]
    }
}

extension Wall {
    /// The wards that shelters lie in, in the order of their names.
    var wards: [String] { Set(shelters.all.compactMap(\.site.details.ward)).sorted() }
}
