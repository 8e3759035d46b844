package import Boards
package import Formats
package import Relief
package import Vocabulary

/// Several loads on one truck: all that leave with one press and one plate, then where it goes, on one page for the cab.
package struct StopsPage: Sendable {
    let shell: Shell
    let wall: Wall
    let depot: Site
    /// The plate of the truck whose stops are shown.
    let vehicle: String?
    let state: FormState
    let now: Moment
    let keys: FormKeys

    package init(
        shell: Shell, wall: Wall, depot: Site, vehicle: String? = nil, state: FormState = FormState(), now: Moment,
        commandKey: String
    ) {
        var shell = shell
        if state.isReturned { shell.isLive = false }
        (self.shell, self.wall, self.depot, self.vehicle) = (shell, wall, depot, vehicle)
        (self.state, self.now) = (state, now)
        keys = FormKeys(visitor: shell.visitor, command: commandKey)
    }

    static func path(_ depot: ID<Site>) -> String { "/d/\(depot)/stops" }

    var language: Language { shell.language }
    var names: Names { Names(wall, language) }
    private var token: Token? { shell.visitor?.token }
    var mayAssign: Bool { token?.allows(.assignLoads, at: depot.id) ?? false }

    /// What another carrier drives is nothing to this one.
    func mayDrive(_ load: Consignment) -> Bool { token?.mayDrive(for: load.carrier) ?? false }

    private var isCarrier: Bool { shell.visitor?.token.role == .carrier }

    package var document: HTML {
        shell.document { html in
            html.div(.class("narrow")) { html in
                back(&html)
                html.h1(Wording("まとめて出発・行き先", "Leave together, and the stops")[language])
                html.problemSummary(state, language)
                if let vehicle {
                    let stops = TruckStops(vehicle, from: depot, on: wall, at: now, where: mayDrive)
                    StopsList(page: self, stops: stops).write(&html)
                }
                StopsForm(page: self).write(&html)
                trucks(&html)
            }
        }
    }

    private func back(_ html: inout HTML) {
        let text = isCarrier ? Wording("← 配送の一覧", "← Consignments") : Wording("← 物資拠点のページ", "← Depot page")
        html.p { $0.a(text[language], .href(isCarrier ? "/hq/consignments" : "/d/\(depot.id)")) }
    }

    /// The plates of trucks on the road, so that a driver comes back to the stops.
    private func trucks(_ html: inout HTML) {
        let onRoad = wall.consignments.open(of: depot.id).map(\.consignment)
            .filter { $0.depot == depot.id && $0.state == .departed && mayDrive($0) }
        let counts = Dictionary(grouping: onRoad.compactMap(\.vehicle)) { $0 }.mapValues(\.count)
        guard !counts.isEmpty else { return }
        html.section(.class("card"), .aria("labelledby", "trucks")) { html in
            html.h2(Wording("配送中の車両", "Trucks on the road")[language], .id("trucks"))
            html.ul { html in
                for (plate, count) in counts.sorted(by: { $0.key < $1.key }) {
                    html.li { html in
                        html.a(plate, .href(Link(Self.path(depot.id), [("vehicle", plate)]).text), .class("link"))
                        html.text(" ")
                        html.small(Wording("\(count.grouped)便", count.english("load"))[language])
                    }
                }
            }
        }
    }

    /// Ward and address, or that none is written down.
    func address(of shelter: ID<Site>) -> String {
        let details = wall.site(shelter)?.details
        let ward = details?.ward.flatMap { details?.address?.contains($0) == true ? nil : $0 }
        let address = [ward, details?.address].compactMap(\.self).joined(separator: " ")
        return address.isEmpty ? Wording("住所は登録されていません", "no address is recorded")[language] : address
    }
}
