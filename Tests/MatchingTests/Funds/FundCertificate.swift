import Matching

/// Looks for a unit of money that could go to a request worse off: none is left exactly when the shares are fairest.
///
/// Source: A. Frank, K. Murota, "Decreasing minimization on M-convex sets", Math. Programming 195 (2022), 1027–1068.
struct FundCertificate {
    let problem: FundProblem
    private let funded: [Int64]
    private var given: [[Int64]]
    private var inPlace: [[Int32: Int64]]

    init(_ problem: FundProblem, _ allocation: FundAllocation) {
        self.problem = problem
        funded = allocation.funded(requests: problem.requests.count)
        given = problem.sources.amount.map { _ in Array(repeating: 0, count: problem.requests.count) }
        inPlace = problem.sources.amount.map { _ in [:] }
        for row in 0..<allocation.count {
            let (source, request) = (Int(allocation.source[row]), Int(allocation.request[row]))
            given[source][request] += allocation.amount[row]
            inPlace[source][problem.requests.municipality[request], default: 0] += allocation.amount[row]
        }
    }

    /// An exchange that makes the shares better, in words.
    func improvement() -> String? {
        for request in funded.indices where funded[request] < problem.requests.amount[request] {
            if let found = improvement(for: request) { return found }
        }
        return nil
    }

    private enum Place: Hashable {
        case request(Int)
        case pair(Int, Int32)
        case source(Int)
    }

    private func improvement(for start: Int) -> String? {
        var (seen, queue): (Set<Place>, [Place]) = ([.request(start)], [.request(start)])
        while let place = queue.popLast() {
            switch place {
            case .request(let request) where request != start && isBetter(start, than: request):
                return "\(start) could take from \(request)"
            case .source(let source) where given[source].reduce(0, +) < problem.sources.amount[source]:
                return "\(start) could use money of \(source)"
            default: break
            }
            for next in steps(from: place) where seen.insert(next).inserted { queue.append(next) }
        }
        return nil
    }

    private func steps(from place: Place) -> [Place] {
        switch place {
        case .request(let request):
            return given.indices.filter {
                problem.isEligible($0, for: request) && given[$0][request] < problem.shareLimit(of: $0, for: request)
            }.map { .pair($0, problem.requests.municipality[request]) }
        case .pair(let source, let town):
            let isFull = problem.limit(of: source, in: town).map { inPlace[source][town, default: 0] >= $0 } ?? false
            let served = funded.indices.filter { given[source][$0] > 0 && problem.requests.municipality[$0] == town }
            return served.map { .request($0) } + (isFull ? [] : [.source(source)])
        case .source(let source):
            return inPlace[source].filter { $0.value > 0 }.map { .pair(source, $0.key) }
        }
    }

    /// Whether all would be better off if `poor` had a unit of `rich`.
    private func isBetter(_ poor: Int, than rich: Int) -> Bool {
        let (low, high) = (problem.requests.tier[poor], problem.requests.tier[rich])
        guard high == low else { return high > low }
        let after = Fraction(funded[rich] - 1, of: problem.requests.amount[rich])
        let before = Fraction(funded[poor], of: problem.requests.amount[poor])
        if after < before { return false }
        if before < after { return true }
        return Fraction(funded[rich], of: problem.requests.amount[rich])
            < Fraction(funded[poor] + 1, of: problem.requests.amount[poor])
    }
}
