import Boards
import Relief
import Vocabulary

/// Which of the loads that wait a depot's page shows.
package struct LoadingView: Hashable, Sendable {
    /// As many as a phone holds without losing the overview.
    static let pageSize = 20

    /// A part of the shelter's name or reading; `nil` asks for nothing.
    let name: String?
    let ward: String?
    let carrier: CarrierSought?
    /// Counted from 1.
    let page: Int

    package init(name: String? = nil, ward: String? = nil, carrier: CarrierSought? = nil, page: Int = 1) {
        self.name = name
        self.ward = ward
        self.carrier = carrier
        self.page = max(1, page)
    }

    /// As the address says it; a value that means nothing here does not narrow the list.
    package init(query: (String) -> String?) {
        self.init(
            name: query("shelter").map { String($0.prefix(60)) }, ward: query("ward"),
            carrier: query("carrier").map { CarrierSought($0) }, page: query("page").flatMap { Int($0) } ?? 1)
    }

    var isNarrow: Bool { name != nil || ward != nil || carrier != nil }

    func turned(to page: Int) -> Self { Self(name: name, ward: ward, carrier: carrier, page: page) }

    /// The words behind the question mark.
    var query: [(name: String, value: String?)] {
        [("shelter", name), ("ward", ward), ("carrier", carrier?.text), ("page", page > 1 ? String(page) : nil)]
    }

    func includes(_ load: WaitingLoad) -> Bool {
        if let ward, load.ward != ward { return false }
        if let carrier, !carrier.includes(load.consignment) { return false }
        guard let name else { return true }
        return load.isCalled(name)
    }
}
