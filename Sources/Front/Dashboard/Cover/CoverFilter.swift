package import Boards
package import Relief
package import Vocabulary

/// Which provisions are wanted; what is `nil` does not narrow it.
package struct CoverFilter: Hashable, Sendable {
    package let staple: ID<Staple>?
    package let ward: String?

    package init(staple: ID<Staple>? = nil, ward: String? = nil) {
        self.staple = staple
        self.ward = ward
    }

    /// As the address says it; a value that means nothing here does not narrow the list.
    package init(query: (String) -> String?) {
        staple = query("staple").flatMap { ID($0) }
        ward = query("ward").flatMap { $0.isEmpty ? nil : $0 }
    }

    package func includes(_ provision: Provision) -> Bool {
        if let staple, provision.staple.id != staple { return false }
        return ward == nil || provision.site.details.ward == ward
    }

    package var query: [(name: String, value: String?)] { [("staple", staple?.text), ("ward", ward)] }
}
