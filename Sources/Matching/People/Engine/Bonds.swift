/// Where people have served before and where they were told to come: what a plan keeps when nothing is lost by it.
final class Bonds: Sendable {
    private let first: Column<Int32>
    private let place: Column<Int32>

    /// Pairs of the problem, found by the person's number in `ground`.
    init(_ pairs: PeopleProblem.Pairs, in ground: Neighbourhood) {
        let number = Column<Int32>(ground.persons.count, repeating: 0)
        for person in 0..<ground.persons.count { number[ground.persons.row[person]] = Int32(person) }
        var starts = [Int32](repeating: 0, count: ground.persons.count + 1)
        for person in pairs.person { starts[Int(number[person]) + 1] += 1 }
        for person in 1..<max(1, starts.count) { starts[person] += starts[person - 1] }
        var (next, places) = (starts, [Int32](repeating: 0, count: pairs.count))
        for (row, person) in pairs.person.enumerated() {
            let person = Int(number[person])
            places[Int(next[person])] = pairs.place[row]
            next[person] += 1
        }
        first = Column(starts)
        place = Column(places)
    }

    @inline(__always)
    func hold(_ person: Int, _ other: Int32) -> Bool {
        for index in first[person]..<first[person + 1] where place[index] == other { return true }
        return false
    }

    @inline(__always)
    func holdAny(_ person: Int) -> Bool { first[person] < first[person + 1] }

    func places(of person: Int) -> UnsafeMutableBufferPointer<Int32> {
        UnsafeMutableBufferPointer(rebasing: place.elements[Int(first[person])..<Int(first[person + 1])])
    }
}
