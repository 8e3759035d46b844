import Boards
import CommandPost
import Relief
import Vocabulary

extension Pen {
    mutating func headcount() -> [ReliefCommand] {
        let total = number(0...900)
        let infants = happens(50) ? total + 1 : number(0...total)
        let counted = Headcount(
            observedAt: seen(), total: happens(100) ? nil : Count(total),
            categories: [.infants: Count(clamping: Int64(infants))])
        return [.reportHeadcount(shelter(), counted)]
    }

    mutating func status() -> [ReliefCommand] {
        let statuses: [Site.Status] = [.open, .open, .open, .closed, .unusable, .unknown]
        let site = happens(300) ? depot() : shelter()
        return [.changeStatus(site, dice.pick(statuses) ?? .open, reason: happens(500) ? "余震" : nil)]
    }

    /// A new shelter that people opened themselves, or new details of a known one.
    mutating func register() -> [ReliefCommand] {
        let known = happens(500)
        let details = SiteDetails(
            kind: happens(30) ? .depot : .shelter, name: happens(30) ? "" : "公民館 \(named)", confirmed: known)
        return [.registerSite(known ? shelter() : name("s"), details, status: .open)]
    }

    mutating func shelter() -> ID<Site> {
        let known = wall.shelters.all.map(\.site.id)
        return happens(20) ? name("nowhere") : dice.pick(known + City.shelters) ?? City.shelters[0]
    }

    mutating func depot() -> ID<Site> { dice.pick(City.depots) ?? City.depots[0] }

    mutating func item() -> Item { dice.pick(City.items) ?? City.items[0] }
}
