// The first half of Dinic's method: layers by distance from unused stock. In `queue` a lot stands as its number, a need
// as the complement of its number.
extension SupplyFlow {
    /// Numbers the part by distance from unused stock; `true` when a need short of its target is reached.
    mutating func layer(_ part: Part) -> Bool {
        start(part)
        var reached = false
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            if node >= 0 {
                reached = reachNeeds(from: Int(node), in: part.label) || reached
            } else {
                reachLots(from: Int(~node), in: part.label)
            }
        }
        return reached
    }

    private mutating func start(_ part: Part) {
        queue.removeAll(keepingCapacity: true)
        for need in part.needs { needLayer[Int(need)] = -1 }
        for lot in part.lots {
            let isFree = used[Int(lot)] < graph.stock[Int(lot)]
            lotLayer[Int(lot)] = isFree ? 0 : -1
            if isFree { queue.append(lot) }
        }
    }

    private mutating func reachNeeds(from lot: Int, in label: Int32) -> Bool {
        var reached = false
        for arc in graph.arcsOfLot.range(lot) {
            let need = Int(graph.arcNeed[arc])
            guard needPart[need] == label, needLayer[need] < 0 else { continue }
            needLayer[need] = lotLayer[lot] + 1
            reached = reached || got[need] < target[need]
            queue.append(~Int32(need))
        }
        return reached
    }

    private mutating func reachLots(from need: Int, in label: Int32) {
        for position in graph.arcsOfNeed.range(need) {
            let arc = Int(graph.arcsOfNeed.rows[position])
            let lot = Int(graph.arcLot[arc])
            guard amount[arc] > 0, lotPart[lot] == label, lotLayer[lot] < 0 else { continue }
            lotLayer[lot] = needLayer[need] + 1
            queue.append(Int32(lot))
        }
    }
}
