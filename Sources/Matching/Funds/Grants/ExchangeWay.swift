/// A search for a way of exchanges: a source gives to a member with room, who releases another source, and so on to a
/// member who still lacks something.
struct ExchangeWay {
    /// `source` gives to `member`, and takes it from `takenFrom`; the first source of a way takes from nobody.
    struct Step {
        let source: Int
        let member: Int
        let takenFrom: Int?
    }

    /// Who gave the search its way to a member, and the member that released a source; −1 where it did not come.
    private var giver: [Int]
    private var releaser: [Int]
    private var isReached: [Bool]

    init(sources: Int, members: Int) {
        giver = Array(repeating: -1, count: members)
        releaser = Array(repeating: -1, count: sources)
        isReached = Array(repeating: false, count: sources)
    }

    /// The member that lacks something at the end of a shortest way, if there is a way.
    mutating func run(from first: Int, _ sources: [TightSource], _ rest: [Int64]) -> Int? {
        var queue = [first]
        isReached[first] = true
        var next = 0
        while next < queue.count {
            let source = queue[next]
            next += 1
            for member in rest.indices where giver[member] < 0 {
                guard sources[source].given[member] < sources[source].limits[member] else { continue }
                giver[member] = source
                if rest[member] > 0 { return member }
                release(member, sources, &queue)
            }
        }
        return nil
    }

    private mutating func release(_ member: Int, _ sources: [TightSource], _ queue: inout [Int]) {
        for source in sources.indices where !isReached[source] && sources[source].given[member] > 0 {
            isReached[source] = true
            releaser[source] = member
            queue.append(source)
        }
    }

    /// From the last step to the first.
    func way(to end: Int) -> [Step] {
        var (steps, member): ([Step], Int) = ([], end)
        while true {
            let source = giver[member]
            let from = releaser[source]
            steps.append(Step(source: source, member: member, takenFrom: from < 0 ? nil : from))
            guard from >= 0 else { return steps }
            member = from
        }
    }

    /// Members that were reached, and the others.
    var pieces: [Int32] { giver.map { $0 >= 0 ? 0 : 1 } }
}
