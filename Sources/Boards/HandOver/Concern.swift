package import Relief
import Vocabulary

/// What of the chronology the next people at one place must know; without a place, what headquarters decided.
package struct Concern: Sendable {
    private let wall: Wall
    /// `nil` for the city as a whole.
    private let site: Site?

    package init(_ wall: Wall, site: Site?) { (self.wall, self.site) = (wall, site) }

    /// Whether `event` says how many people were seen at the place, or anywhere when none is named.
    package func counts(_ event: ReliefEvent) -> Bool {
        guard case .site(.headcountReported(let body)) = event else { return false }
        return site.map { $0.id == body.site } ?? true
    }

    /// Whether somebody decided something by it; what was only counted or asked stands in numbers elsewhere.
    package func decides(_ event: ReliefEvent) -> Bool {
        guard let site else { return concernsCity(event) }
        return concerns(site, event)
    }

    private func concernsCity(_ event: ReliefEvent) -> Bool {
        switch event {
        case .incident, .road(.closed), .road(.reopened), .directive: true
        case .wave(.announced): false
        case .wave: true
        case .site(.statusChanged(let body)): body.status != .open
        case .plan(.approved), .plan(.rejected), .jointPlan(.approved), .jointPlan(.rejected): true
        case .approval(.signed), .approval(.returned): true
        case .need(.capLifted), .holding(.reserveReleased): true
        default: false
        }
    }

    private func concerns(_ site: Site, _ event: ReliefEvent) -> Bool {
        switch event {
        case .site(.headcountReported): false
        case .site(let event): event.site == site.id
        case .road(let event): concerns(site, event)
        case .directive(let event): concerns(site, event)
        case .need(.raised): false
        case .need(let event): event.site == site.id
        case .plan(.allocated(let body)): body.allocation.shelter == site.id
        case .consignment(.received(let body)): isEnd(site, of: body.consignment)
        case .consignment(.receiptCorrected(let body)): isEnd(site, of: body.consignment)
        case .consignment(.receiptWithdrawn(let body)): isEnd(site, of: body.consignment)
        case .consignment(.calledOff(let body)): isEnd(site, of: body.consignment)
        case .holding(.reserveReleased(let body)): body.site == site.id
        case .stock(.sheetStored(let body)): body.depot == site.id
        case .wave(.announced): false
        case .wave(let event): wall.waves[event.wave]?.wave.details.row.site == site.id
        default: false
        }
    }

    private func concerns(_ site: Site, _ event: RoadEvent) -> Bool {
        switch event {
        case .closed(let body): closes(body.details, site)
        case .reopened(let body): wall.roads[body.closure].map { closes($0.closure.details, site) } ?? false
        case .measured(let body): body.way.shelter == site.id || body.way.depot == site.id
        }
    }

    private func closes(_ details: ClosureDetails, _ site: Site) -> Bool {
        site.kind == .shelter ? details.names(site) : details.concerns(site.id)
    }

    private func concerns(_ site: Site, _ event: DirectiveEvent) -> Bool {
        wall.directives[event.directive].map { concerns(site, $0.directive) } ?? false
    }

    /// Whether an order speaks of `site`, of something that it asked for, or of something that lies there.
    package func concerns(_ site: Site, _ directive: Directive) -> Bool {
        switch directive.order {
        case .pin(let pin): needs(pin.need, site) || source(of: pin) == site.id
        case .ban(.way(let way)): way.shelter == site.id || way.depot == site.id
        case .ban(.lot(let lot)): wall.depots.lot(lot)?.details.depot == site.id
        case .ban(.need(let need)): needs(need, site)
        }
    }

    private func needs(_ need: ID<Need>, _ site: Site) -> Bool { wall.shortfalls[need]?.need.site == site.id }

    private func source(of pin: Pin) -> ID<Site>? {
        switch pin.source {
        case .depot(let depot): depot
        case .lot(let lot): wall.depots.lot(lot)?.details.depot
        }
    }

    private func isEnd(_ site: Site, of id: ID<Consignment>) -> Bool {
        guard let consignment = wall.consignments[id]?.consignment else { return false }
        return consignment.shelter == site.id || consignment.depot == site.id
    }
}
