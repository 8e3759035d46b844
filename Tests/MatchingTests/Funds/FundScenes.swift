import Matching

extension Dice {
    /// Sources and requests with every kind of limit now and then; amounts from 1 to `most`.
    mutating func funds(
        sources: Int, requests: Int, municipalities: Int = 2, categories: Int = 2, upTo most: Int64
    ) throws -> FundProblem {
        var (money, asked) = (FundProblem.Sources(), FundProblem.Requests())
        let all = Int64(1) << Int64(categories) - 1
        for _ in 0..<sources {
            let places = (0..<Int32(municipalities)).filter { _ in happens(in: 50) }
            money.add(
                roll(0...most * 2), categories: happens(in: 50) ? all : roll(1...all),
                municipalities: happens(in: 60) ? [] : places,
                maxSharePercent: [100, 100, 80, 50, 33, 0][Int(pick(below: 6))],
                maxPerMunicipality: happens(in: 60) ? 0 : roll(1...most * 2),
                maxInMunicipality: ownLimits(municipalities, most))
        }
        for _ in 0..<requests {
            asked.add(
                roll(1...most), municipality: pick(below: municipalities), category: pick(below: categories),
                tier: pick(below: 3) + 1)
        }
        return try FundProblem(tiers: 3, sources: money, requests: asked)
    }

    /// Now and then what some municipalities may still have, each another amount, some nothing.
    private mutating func ownLimits(_ municipalities: Int, _ most: Int64) -> [Int32: Int64] {
        guard happens(in: 40) else { return [:] }
        return (0..<Int32(municipalities)).filter { _ in happens(in: 60) }
            .reduce(into: [:]) { $0[$1] = happens(in: 25) ? 0 : roll(1...most * 2) }
    }
}

extension FundProblem {
    /// What is broken by `allocation`, in words; nothing when it can be carried out.
    func violations(in allocation: FundAllocation) -> [String] {
        var (spent, there, broken): ([Int64], [Int64: Int64], [String]) = (sources.amount.map { _ in 0 }, [:], [])
        for row in 0..<allocation.count {
            let (source, request) = (Int(allocation.source[row]), Int(allocation.request[row]))
            let amount = allocation.amount[row]
            spent[source] += amount
            there[Int64(source) << 32 | Int64(requests.municipality[request]), default: 0] += amount
            if amount < 1 { broken.append("grant \(row) is not positive") }
            if !isEligible(source, for: request) { broken.append("\(source) may not fund \(request)") }
            if amount > shareLimit(of: source, for: request) { broken.append("share of \(source) in \(request)") }
        }
        let pairs = Set((0..<allocation.count).map { [allocation.source[$0], allocation.request[$0]] })
        if pairs.count < allocation.count { broken.append("a pair stands twice") }
        broken += spent.indices.filter { spent[$0] > sources.amount[$0] }.map { "source \($0) is overspent" }
        for (key, amount) in there {
            guard let most = limit(of: Int(key >> 32), in: Int32(key & 0xFFFF)), amount > most else { continue }
            broken.append("limit of source \(key >> 32) in \(key & 0xFFFF)")
        }
        let funded = allocation.funded(requests: requests.count)
        broken += funded.indices.filter { funded[$0] > requests.amount[$0] }.map { "request \($0) gets too much" }
        return broken
    }

    /// Tier by tier the shares, smallest first: what two allocations are compared by.
    func shares(of funded: [Int64]) -> [[Fraction]] {
        (1...tiers).map { tier in
            funded.indices.filter { requests.tier[$0] == tier }.map { Fraction(funded[$0], of: requests.amount[$0]) }
                .sorted()
        }
    }

    /// Whether shares `a` are worse than `b`.
    static func isWorse(_ a: [[Fraction]], than b: [[Fraction]]) -> Bool {
        for (first, second) in zip(a.joined(), b.joined()) where first < second || second < first {
            return first < second
        }
        return false
    }

    /// The same with its rows in another order: place i holds what was row `sources[i]`, `requests[i]`.
    func reordered(sources order: [Int], requests places: [Int]) throws -> FundProblem {
        var (money, asked) = (Sources(), Requests())
        for row in order {
            money.add(
                sources.amount[row], categories: sources.categories[row],
                municipalities: sources.municipalities[row].reversed(), maxSharePercent: sources.maxSharePercent[row],
                maxPerMunicipality: sources.maxPerMunicipality[row], maxInMunicipality: sources.maxInMunicipality[row])
        }
        for row in places {
            asked.add(
                requests.amount[row], municipality: requests.municipality[row], category: requests.category[row],
                tier: requests.tier[row])
        }
        return try FundProblem(tiers: tiers, sources: money, requests: asked)
    }
}
