import Matching
import Relief
import Vocabulary

/// One problem for the engine out of what stands in a ``FundTable``.
///
/// What the act pays of a request and what it does not are two rows: the engine knows no ceiling of a single request. A
/// category is a set of pots that may pay, so that purposes, sites and items need no columns of their own.
struct FundRound {
    /// A part of a request.
    private struct Row {
        let request: Int
        let amount: Yen
        let isUnderAct: Bool
    }

    private var rows: [Row] = []
    /// The pots of each category.
    private var categories: [[Int]] = []
    private var purposes: [Set<ID<Purpose>>] = []
    private var category: [Int32] = []
    private let places: [ID<Municipality>]
    private let table: FundTable
    /// Requests for which no category was left; the plan after this has room for them.
    private(set) var leftOver: [Int] = []

    /// The engine counts at most so many.
    private static let mostCategories = 63

    init(_ table: FundTable) {
        self.table = table
        places = Set(table.requests.map(\.details.municipality)).sorted()
        for request in table.requests.indices where table.requests[request].isOpen { add(request) }
    }

    private mutating func add(_ request: Int) {
        let missing = table.requests[request].missing
        let under = min(missing, table.leftUnderAct(request) ?? missing)
        for (amount, isUnderAct) in [(under, true), (missing.remaining(after: under), false)] where !amount.isZero {
            add(Row(request: request, amount: amount, isUnderAct: isUnderAct))
        }
    }

    private mutating func add(_ row: Row) {
        let request = table.requests[row.request]
        let pots = table.pots.indices.filter { pot in
            (row.isUnderAct || table.pots[pot].source != .reliefAct) && table.mayPay(pot, row.request)
        }
        guard let number = categories.firstIndex(of: pots) ?? newCategory(pots) else {
            leftOver.append(row.request)
            return
        }
        purposes[number].insert(request.details.purpose)
        rows.append(row)
        category.append(Int32(number))
    }

    private mutating func newCategory(_ pots: [Int]) -> Int? {
        guard categories.count < Self.mostCategories else { return nil }
        categories.append(pots)
        purposes.append([])
        return categories.count - 1
    }
}

extension FundRound {
    func problem() throws(FundFaults) -> FundProblem {
        var (sources, requests) = (FundProblem.Sources(), FundProblem.Requests())
        for pot in table.pots.indices {
            sources.add(
                table.pots[pot].account.free.value, categories: bits(of: pot), municipalities: earmarked(pot),
                maxSharePercent: Int32(table.pots[pot].details.limits.sharePercent ?? 100),
                maxInMunicipality: left(of: pot))
        }
        for (row, category) in zip(rows, category) {
            let details = table.requests[row.request].details
            requests.add(
                row.amount.value, municipality: number(of: details.municipality), category: category,
                tier: Int32(details.tier.rawValue))
        }
        return try FundProblem(tiers: Int32(Item.Tier.allCases.count), sources: sources, requests: requests)
    }

    private func bits(of pot: Int) -> Int64 {
        categories.indices.reduce(0) { $0 | (categories[$1].contains(pot) ? 1 << Int64($1) : 0) }
    }

    private func number(of place: ID<Municipality>) -> Int32 { Int32(places.firstIndex(of: place) ?? 0) }

    /// Where a pot may be spent; an empty list would mean everywhere.
    private func earmarked(_ pot: Int) -> [Int32] {
        let named = table.pots[pot].details.earmark.municipalities
        guard !named.isEmpty else { return [] }
        let asking = places.filter { named.contains($0) }
        return asking.isEmpty ? [Int32(places.count)] : asking.map(number)
    }

    /// What each place may still have of a pot with a limit, after what it had before.
    private func left(of pot: Int) -> [Int32: Int64] {
        guard let limit = table.pots[pot].details.limits.perMunicipality else { return [:] }
        return places.reduce(into: [:]) { left, place in
            left[number(of: place)] = limit.remaining(after: table.pots[pot].grantedTo[place] ?? .zero).value
        }
    }

    func request(of row: Int32) -> Int { rows[Int(row)].request }

    var names: FundNames {
        FundNames(
            sources: table.pots.map { Wording($0.details.name, $0.details.name) },
            categories: purposes.map { list($0.sorted().map(table.name(of:))) },
            municipalities: places.map(table.name(of:)))
    }

    private func list(_ names: [Wording]) -> Wording {
        Wording(
            names.prefix(3).map(\.japanese).joined(separator: "・"),
            names.prefix(3).map(\.english).joined(separator: ", "))
    }
}

extension FundTable {
    /// Whether a pot is meant for a request, and for the places and limits of it later.
    fileprivate func mayPay(_ pot: Int, _ request: Int) -> Bool {
        let earmark = pots[pot].details.earmark, details = requests[request].details
        return (earmark.purposes.isEmpty || earmark.purposes.contains(details.purpose))
            && (earmark.sites.isEmpty || details.site.map(earmark.sites.contains) ?? false)
            && (earmark.items.isEmpty || details.item.map(earmark.items.contains) ?? false)
    }
}
