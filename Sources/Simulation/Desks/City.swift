import CommandPost
import Relief
import Vocabulary

/// The places and goods of the simulated city.
enum City {
    static let shelters: [ID<Site>] = names("shelter", 3)
    static let depots: [ID<Site>] = names("depot", 2)

    /// One case size, none, two: 「1箱」 means something else for each.
    static let items = [
        item("water", Wording("飲料水", "water"), [24], .life), item("rice", Wording("おにぎり", "rice ball"), [], .life),
        item("blanket", Wording("毛布", "blanket"), [10, 20], .health),
    ]

    /// What is said before anything else.
    static var beginnings: [ReliefCommand] {
        var commands: [ReliefCommand] = [.openIncident(ID("i", number: 1), name: "模擬地震", .drill)]
        commands += items.map { .listItem($0) }
        commands += shelters.map { .registerSite($0, SiteDetails(kind: .shelter, name: $0.text), status: .open) }
        commands += depots.map { .registerSite($0, SiteDetails(kind: .depot, name: $0.text), status: .open) }
        return commands + peopleBeginnings + moneyBeginnings + supplierBeginnings + tokens
    }

    /// Four persons at headquarters who know each other.
    private static var tokens: [ReliefCommand] {
        (1...4).map { number in
            let token = ID<Token>("t", number: UInt64(number))
            return .issueToken(
                TokenEvent.Issued(
                    token: token, role: .headquarters, site: nil, label: "本部 \(number)",
                    secretHash: CommandPost.hash(Pen.secret(of: token)), expiresAt: nil))
        }
    }

    private static func names<Thing>(_ kind: StaticString, _ count: UInt64) -> [ID<Thing>] {
        (1...count).map { ID(kind, number: $0) }
    }

    private static func item(_ id: StaticString, _ name: Wording, _ packings: [Int], _ tier: Item.Tier) -> Item {
        Item(
            id: ID(id, number: 1), name: name, unit: "個", tier: tier, packings: packings.compactMap(Packing.init))
    }
}
