import Relief
import Vocabulary

/// The two ends of a consignment's way, and what its page is at each.
package enum ConsignmentEnd: Sendable {
    /// It is loaded and leaves.
    case depot
    /// It is received.
    case shelter

    /// The page of the site itself.
    func home(_ site: ID<Site>) -> String {
        switch self {
        case .depot: "/d/\(site)"
        case .shelter: "/s/\(site)"
        }
    }

    func path(_ consignment: ID<Consignment>, at site: ID<Site>) -> String {
        "\(home(site))/consignments/\(consignment)"
    }

    /// Where one goes on: a depot that has loaded stays for the departure, a shelter that has received is done.
    func next(after consignment: ID<Consignment>, at site: ID<Site>) -> String {
        switch self {
        case .depot: path(consignment, at: site)
        case .shelter: home(site)
        }
    }

    func site(of consignment: Consignment) -> ID<Site> {
        switch self {
        case .depot: consignment.depot
        case .shelter: consignment.shelter
        }
    }

    var permission: Permission {
        switch self {
        case .depot: .load
        case .shelter: .receive
        }
    }

    var title: Wording {
        switch self {
        case .depot: Wording("積込と出発", "Load and depart")
        case .shelter: Wording("受け取り", "Receive")
        }
    }

    /// The way back to the page of the site.
    var back: Wording {
        switch self {
        case .depot: Wording("← 物資拠点のページ", "← Depot page")
        case .shelter: Wording("← 避難所のページ", "← Shelter page")
        }
    }

    /// The field beside which a refusal of the whole form stands.
    var lastField: String {
        switch self {
        case .depot: "vehicle"
        case .shelter: "note"
        }
    }
}
