// Parts of parts. Both orders are kept inside the new parts, so that the same part is always worked on in the same
// order, whoever does it.
extension GroupFlow {
    /// Splits `part` along the minimum cut that the last search found.
    func split(_ part: Part) -> (reached: Part, rest: Part) {
        let node = partition(nodeOrder, part.nodes, by: nodeLayer, room: room(of: part))
        let group = partition(groupOrder, part.groups, by: groupLayer, room: room(of: part))
        let reached = Part(nodes: part.nodes.lowerBound..<node, groups: part.groups.lowerBound..<group)
        let rest = Part(nodes: node..<part.nodes.upperBound, groups: group..<part.groups.upperBound)
        mark(rest)
        return (reached, rest)
    }

    /// Brings what has a layer to the front of `range`; answers where the rest begins.
    private func partition(
        _ order: borrowing Column<Int32>, _ range: Range<Int>, by layer: borrowing Column<Int32>,
        room: UnsafeMutablePointer<Int32>
    ) -> Int {
        var (front, behind) = (range.lowerBound, 0)
        for position in range {
            let entry = order[position]
            if layer[entry] >= 0 {
                order[front] = entry
                front += 1
            } else {
                room[behind] = entry
                behind += 1
            }
        }
        for position in 0..<behind { order[front + position] = room[position] }
        return front
    }

    func mark(_ part: Part) {
        for position in part.nodes { nodePart[nodeOrder[position]] = part.label }
        for position in part.groups { groupPart[groupOrder[position]] = part.label }
    }
}
