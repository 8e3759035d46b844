/// The ways between open depots and open shelters, by shelter.
///
/// Inside a shelter they stand by depot, so that two shelters with the same ways have the same list. A closed way stands
/// there too, so that it can be opened: nothing ever arrives over it.
struct RoadTable: ~Copyable {
    /// Where the ways of each shelter begin; one more at the end.
    let start: Column<Int32>
    let depot: NarrowColumn<Int32>
    /// The minute at which goods arrive, handling and journey; ``never`` over a closed way.
    let arrival: Column<Int32>
    /// Row of the link in the problem.
    let link: NarrowColumn<Int32>
    /// The latest arrival over any way, were all of them open.
    let latestArrival: Int32

    /// Later than any minute of a problem (`GoodsLimits`).
    static let never = Int32.max

    init(of problem: GoodsProblem) {
        let links = problem.links
        let byDepot = RowsByKey(links.depot, keyCount: problem.depots.count) { link in
            problem.depots.isOpen[Int(links.depot[link])] && problem.shelters.isOpen[Int(links.shelter[link])]
        }
        let byShelter = RowsByKey(byDepot.rows.map { links.shelter[Int($0)] }, keyCount: problem.shelters.count)
        let rows = byShelter.rows.map { byDepot.rows[Int($0)] }
        start = Column(byShelter.start.map(Int32.init))
        depot = NarrowColumn(rows.lazy.map { links.depot[Int($0)] })
        link = NarrowColumn(rows)
        arrival = Column(
            rows.lazy.map { links.isOpen[Int($0)] ? Self.arrival(over: Int($0), in: problem) : Self.never })
        latestArrival = rows.lazy.map { Self.arrival(over: Int($0), in: problem) }.max() ?? 0
    }

    /// Both summands are below 2³⁰ (`GoodsLimits`).
    static func arrival(over link: Int, in problem: GoodsProblem) -> Int32 {
        problem.policy.handlingMinutes + problem.links.minutes[link]
    }

    @inline(__always)
    func ways(of shelter: Int32) -> Range<Int> { Int(start[shelter])..<Int(start[shelter + 1]) }
}
