import Formats
package import Relief
package import Vocabulary

/// One link in the navigation of a role.
package struct Destination: Hashable, Sendable {
    package let path: String
    package let name: Wording
}

extension Token {
    /// Where the holder may go, in the order of the navigation.
    package var destinations: [Destination] {
        switch role {
        case .headquarters, .admin: Destination.headquarters
        case .auditor: Destination.headquarters.filter { !["/hq/people", "/hq/shifts"].contains($0.path) }
        case .shelter:
            site.map {
                [
                    Destination(path: "/s/\($0)", name: Wording("避難所のページ", "Shelter page")),
                    Destination(path: "/s/\($0)/people", name: Wording("人を求める", "Ask for people")),
                    Destination(path: "/duty/\($0)", name: Wording("出退勤", "On and off duty")),
                ]
            } ?? []
        case .depot:
            site.map {
                [
                    Destination(path: "/d/\($0)", name: Wording("物資拠点のページ", "Depot page")),
                    Destination(path: "/duty/\($0)", name: Wording("出退勤", "On and off duty")),
                ]
            } ?? []
        case .partner:
            [
                Destination(path: "/partner", name: Wording("支援団体のページ", "Partner page")),
                Destination(path: "/partner/offers", name: Wording("支援の申し出", "Our offers")),
            ]
        case .carrier: [Destination(path: "/hq/consignments", name: Wording("配送", "Consignments"))]
        }
    }
}

extension Destination {
    fileprivate static let headquarters = [
        Destination(path: "/hq", name: Wording("状況", "Situation")),
        Destination(path: "/hq/joint", name: Wording("全体計画", "Joint plan")),
        Destination(path: "/hq/shelters", name: Wording("避難所", "Shelters")),
        Destination(path: "/hq/needs", name: Wording("不足・要請", "Shortfalls")),
        Destination(path: "/hq/cover", name: Wording("手持ち日数", "Days of cover")),
        Destination(path: "/hq/stock", name: Wording("在庫", "Stock")),
        Destination(path: "/hq/roads", name: Wording("道路", "Roads")),
        Destination(path: "/hq/plans", name: Wording("計画", "Plans")),
        Destination(path: "/hq/consignments", name: Wording("配送", "Consignments")),
        Destination(path: "/hq/orders", name: Wording("発注", "Orders")),
        Destination(path: "/hq/people", name: Wording("人員", "People")),
        Destination(path: "/hq/shifts", name: Wording("勤務表", "Shifts")),
        Destination(path: "/hq/waves", name: Wording("応援職員", "Seconded staff")),
        Destination(path: "/hq/funds", name: Wording("資金", "Money")),
        Destination(path: "/hq/offers", name: Wording("申し出", "Offers")),
        Destination(path: "/hq/approvals", name: Wording("決裁", "Approvals")),
        Destination(path: "/hq/log", name: Wording("時系列", "Chronology")),
        Destination(path: "/hq/lists", name: Wording("一覧の取込", "Lists")),
    ]
}

extension Shell {
    /// A bar of links; left out where there is only one place to be.
    func navigation(_ html: inout HTML) {
        let destinations = visitor?.token.destinations ?? []
        let alone = destinations.count == 1 && destinations.first?.path == currentPath
        guard !destinations.isEmpty, !alone else { return }
        html.nav(.aria("label", Wording("メニュー", "Menu")[language])) { html in
            html.ul { html in
                for destination in destinations { html.li { link(to: destination, &$0) } }
            }
        }
    }

    private var currentPath: String { String(path.prefix { $0 != "?" }) }

    private func link(to destination: Destination, _ html: inout HTML) {
        if destination == current {
            html.a(destination.name[language], .href(destination.path), .aria("current", "page"))
        } else {
            html.a(destination.name[language], .href(destination.path))
        }
    }

    /// The most exact destination that the path lies under.
    private var current: Destination? {
        (visitor?.token.destinations ?? [])
            .filter { currentPath == $0.path || currentPath.hasPrefix($0.path + "/") }
            .max { $0.path.utf8.count < $1.path.utf8.count }
    }
}
