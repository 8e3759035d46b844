/// The ways on which goods can travel now: open links between open depots and open shelters.
struct OpenRoads {
    /// Link rows by shelter.
    let byShelter: RowsByKey
    /// The minute at which goods arrive over each link.
    let arrival: [Int64]

    init(of problem: GoodsProblem) {
        let links = problem.links
        byShelter = RowsByKey(links.shelter, keyCount: problem.shelters.count) { link in
            links.isOpen[link] && problem.depots.isOpen[Int(links.depot[link])]
                && problem.shelters.isOpen[Int(links.shelter[link])]
        }
        let handling = Int64(problem.policy.handlingMinutes)
        arrival = links.minutes.map { handling + Int64($0) }
    }
}
