// What hangs together. During this search the layers hold the number of the piece.
extension GroupFlow {
    /// The pieces of `part` that hang together and have needs.
    ///
    /// Groups cut off from all stock hold nothing, get nothing and are in no piece.
    func connectedParts(of part: Part) -> [Part] {
        let count = numberPieces(of: part)
        let isWhole = count == 1 && part.groups.allSatisfy { groupLayer[groupOrder[$0]] == 0 }
        return isWhole ? [part] : separate(part, into: Int(count))
    }

    private func numberPieces(of part: Part) -> Int32 {
        for position in part.nodes { nodeLayer[nodeOrder[position]] = -1 }
        for position in part.groups { groupLayer[groupOrder[position]] = -1 }
        var piece: Int32 = 0
        for position in part.nodes where nodeLayer[nodeOrder[position]] < 0 {
            number(from: nodeOrder[position], piece, part)
            piece += 1
        }
        return piece
    }

    private func number(from node: Int32, _ piece: Int32, _ part: Part) {
        let stack = room(of: part)
        stack[0] = node
        nodeLayer[node] = piece
        var count = 1
        while count > 0 {
            count -= 1
            let entry = stack[count]
            if entry >= 0 {
                for use in network.uses(of: Int(entry)) {
                    let group = network.nodeGroup[use]
                    guard groupPart[group] == part.label, groupLayer[group] < 0 else { continue }
                    groupLayer[group] = piece
                    stack[count] = ~group
                    count += 1
                }
            } else {
                for arc in network.arcs(of: Int(~entry)) {
                    let next = network.arcNode[arc]
                    guard nodePart[next] == part.label, nodeLayer[next] < 0 else { continue }
                    nodeLayer[next] = piece
                    stack[count] = next
                    count += 1
                }
            }
        }
    }

    private func separate(_ part: Part, into count: Int) -> [Part] {
        let nodeEnds = arrange(nodeOrder, part.nodes, by: nodeLayer, count, room: room(of: part))
        let groupEnds = arrange(groupOrder, part.groups, by: groupLayer, count, room: room(of: part))
        var pieces: [Part] = []
        var (node, group) = (part.nodes.lowerBound, part.groups.lowerBound)
        for piece in 0..<count {
            let found = Part(nodes: node..<nodeEnds[piece], groups: group..<groupEnds[piece])
            (node, group) = (nodeEnds[piece], groupEnds[piece])
            guard !found.groups.isEmpty else { continue }
            mark(found)
            pieces.append(found)
        }
        for position in group..<part.groups.upperBound { groupPart[groupOrder[position]] = -1 }
        return pieces
    }

    /// Orders `range` by piece, inside each as before; answers where each piece ends.
    ///
    /// What is in none comes last.
    private func arrange(
        _ order: borrowing Column<Int32>, _ range: Range<Int>, by piece: borrowing Column<Int32>, _ count: Int,
        room: UnsafeMutablePointer<Int32>
    ) -> [Int] {
        var next = [Int](repeating: 0, count: count + 2)
        for position in range { next[place(of: piece[order[position]], count) + 1] += 1 }
        for index in 0...count { next[index + 1] += next[index] }
        for position in range {
            let index = place(of: piece[order[position]], count)
            room[next[index]] = order[position]
            next[index] += 1
        }
        for offset in 0..<range.count { order[range.lowerBound + offset] = room[offset] }
        return next.prefix(count).map { range.lowerBound + $0 }
    }

    @inline(__always)
    private func place(of piece: Int32, _ count: Int) -> Int { piece < 0 ? count : Int(piece) }
}
