/// The ways on which goods can travel now, by shelter: open links between open depots and open shelters.
///
/// Inside a shelter they stand by depot, so that two shelters with the same ways have the same list.
struct RoadTable: ~Copyable {
    /// Where the ways of each shelter begin; one more at the end.
    let start: Column<Int32>
    let depot: Column<Int32>
    /// The minute at which goods arrive: handling and journey.
    let arrival: Column<Int32>
    /// Row of the link in the problem.
    let link: Column<Int32>
    /// The latest arrival over any way.
    let latestArrival: Int32

    init(of problem: GoodsProblem) {
        let links = problem.links
        let byDepot = RowsByKey(links.depot, keyCount: problem.depots.count) { link in
            links.isOpen[link] && problem.depots.isOpen[Int(links.depot[link])]
                && problem.shelters.isOpen[Int(links.shelter[link])]
        }
        let shelters = byDepot.rows.map { links.shelter[Int($0)] }
        let byShelter = RowsByKey(shelters, keyCount: problem.shelters.count)
        let rows = byShelter.rows.map { byDepot.rows[Int($0)] }
        let handling = problem.policy.handlingMinutes
        let arrivals = rows.map { handling + links.minutes[Int($0)] }
        start = Column(byShelter.start.map(Int32.init))
        depot = Column(rows.map { links.depot[Int($0)] })
        arrival = Column(arrivals)
        link = Column(rows)
        latestArrival = arrivals.max() ?? 0
    }

    @inline(__always)
    func ways(of shelter: Int32) -> Range<Int> { Int(start[shelter])..<Int(start[shelter + 1]) }
}
