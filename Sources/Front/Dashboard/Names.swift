package import Boards
package import Relief
package import Vocabulary

/// What things are called on a page, in one language.
///
/// A thing that nobody has registered is called by its id, so that no line is left blank.
package struct Names: Sendable {
    /// How sites, people and items are called where texts are not to be read but searched.
    enum Spelling: Sendable {
        case onPage
        /// Items in both languages at once.
        case inEveryLanguage
        /// By nothing but their identifiers, in brackets that no name has.
        case asIdentifiers
    }

    let wall: Wall
    package let language: Language
    let spelling: Spelling

    package init(_ wall: Wall, _ language: Language) { self.init(wall, language, .onPage) }

    init(_ wall: Wall, _ language: Language, _ spelling: Spelling) {
        self.wall = wall
        self.language = language
        self.spelling = spelling
    }

    /// The site's name, with its ward where the city has two of that name.
    package func site(_ id: ID<Site>) -> String { spelt(id) { wall.site(id).map(wall.title) } }
    /// The name alone, where the ward stands beside it.
    package func siteAlone(_ id: ID<Site>) -> String { spelt(id) { wall.site(id)?.name } }
    package func ward(_ id: ID<Site>) -> String? { wall.site(id)?.details.ward }
    package func item(_ id: ID<Item>) -> String {
        spelt(id) {
            let name = wall.item(id)?.name
            return spelling == .inEveryLanguage ? name.map { "\($0.japanese) \($0.english)" } : name?[language]
        }
    }

    /// What stands for the thing called `id` when it is spelt as an identifier.
    static func bracketed(_ id: String) -> String { "⟦\(id)⟧" }

    private func spelt<Thing>(_ id: ID<Thing>, _ name: () -> String?) -> String {
        spelling == .asIdentifiers ? Self.bracketed(id.text) : name() ?? id.text
    }

    /// 「240本」 or “240 pcs”.
    package func amount(_ pieces: Count<Piece>, of item: ID<Item>) -> String {
        wall.item(item).amount(pieces, language)
    }

    /// 「飲料水 240本」 or “Drinking water 240 pcs”.
    package func goods(_ pieces: Count<Piece>, of item: ID<Item>) -> String {
        "\(self.item(item)) \(amount(pieces, of: item))"
    }

    /// The goods of a line, as many as were loaded.
    package func loaded(_ line: ConsignmentLine, of consignment: Consignment) -> String {
        goods(consignment.loadedPieces(of: line), of: line.item)
    }

    /// As it was asked for: 「10箱」 stays in cases while nobody knows how many pieces are meant.
    package func asked(_ need: Need) -> String {
        if let pieces = need.pieces { return amount(pieces, of: need.item) }
        let quantity = need.asked.quantity.grouped
        return language == .japanese ? "\(quantity)箱（入数不明）" : "\(need.asked.quantity.english("case")) (pieces unknown)"
    }

    func person(_ id: ID<Person>) -> String { spelt(id) { wall.people[id]?.person.name } }
    /// What somebody must be able to do, or that anybody can do it.
    func qualification(_ id: ID<Skill>?) -> Wording {
        id.map { skill($0) } ?? Wording("資格のいらない仕事", "work that needs no qualification")
    }

    func skill(_ id: ID<Skill>) -> Wording { wall.people.directory.skills[id]?.name ?? Wording(id.text, id.text) }
    func staple(_ id: ID<Staple>) -> Wording { wall.rules.book.staples[id]?.name ?? Wording(id.text, id.text) }
    func need(_ id: ID<Need>) -> Need? { wall.shortfalls[id]?.need }
    func lot(_ id: ID<Lot>) -> Lot? { wall.depots.lot(id) }
    func road(_ id: ID<RoadClosure>) -> RoadClosure? { wall.roads[id]?.closure }
    func manned(_ id: ID<Post>) -> Post? { wall.posts[id] }
    func assigned(_ id: ID<Shift>) -> Shift? { wall.shifts[id]?.shift }
    func wave(of id: ID<Wave>) -> Wave? { wall.waves[id]?.wave }
    func consignment(_ id: ID<Consignment>) -> Consignment? { wall.consignments[id]?.consignment }

    func knownSupplier(_ id: ID<Supplier>) -> Supplier? { wall.suppliers.supplier(id) }
    func knownAgreement(_ id: ID<Agreement>) -> Agreement? { wall.suppliers.agreement(id) }
    func knownOrder(_ id: ID<Order>) -> Order? { wall.orders[id]?.order }

    package func tier(of item: ID<Item>) -> Item.Tier? { wall.item(item)?.tier }
}
