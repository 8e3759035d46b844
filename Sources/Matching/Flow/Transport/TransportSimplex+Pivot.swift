// One pivot: the entering arc from v to n sends more, so v sends less elsewhere and n takes less elsewhere.
//
// On the way up from n sinks give units back to their parents, on the way up from v sources do: only their arcs can run
// empty.
extension TransportSimplex {
    @inline(__always)
    mutating func pivot(on entering: TransportArc) {
        let cycle = cycle(closedBy: entering)
        if cycle.units > 0 { send(cycle, around: entering) }
        let (arc, source, sink) = (entering.arc, entering.source, entering.sink)
        let place = TransportPlace(parent: source, arc: arc, flow: cycle.units)
        if cycle.leaving == sink, vertex[sink].children == 0 { return hang(sink, at: place) }
        let saved = worth(ofSink: sink) &- problem.cost[arc] &- price[source]
        if vertex[sink].children == 0 { link(sink) }
        if cycle.isOnSinkSide {
            replant(cycle.leaving, by: sink, at: place, raising: 0 &- saved)
            unlinkLeaf(cycle.leaving)
        } else {
            let loser = Int(vertex[cycle.leaving].parent)
            vertex[sink].children &+= 1
            replant(
                cycle.leaving, by: source, at: TransportPlace(parent: sink, arc: arc, flow: cycle.units), raising: saved
            )
            if isSink(loser) { vertex[loser].children &-= 1 }
            unlinkLeaf(loser)
        }
    }

    @inline(__always)
    private func unlinkLeaf(_ number: Int) {
        if isSink(number), vertex[number].children == 0 { unlink(number) }
    }

    /// Walks up from both ends of `entering` to where the ways meet and finds what runs empty.
    ///
    /// Of several arcs that do, the last one around the cycle counts, as seen from the join along the flow.
    @inline(__always)
    private func cycle(closedBy entering: TransportArc) -> TransportCycle {
        let vertex = vertex.base
        var (low, high) = (entering.sink, entering.source)
        var (lowDepth, highDepth) = (vertex[Int(vertex[low].parent)].depth &+ 1, vertex[high].depth)
        var (least, leaving, most, other) = (Int64.max, -1, Int64.max, -1)
        while low != high {
            if lowDepth > highDepth {
                if isSink(low), vertex[low].flow <= least { (least, leaving) = (vertex[low].flow, low) }
                (low, lowDepth) = (Int(vertex[low].parent), lowDepth &- 1)
            } else {
                if !isSink(high), vertex[high].flow < most { (most, other) = (vertex[high].flow, high) }
                (high, highDepth) = (Int(vertex[high].parent), highDepth &- 1)
            }
        }
        guard most < least else {
            return TransportCycle(units: least, leaving: leaving, isOnSinkSide: true, join: low)
        }
        return TransportCycle(units: most, leaving: other, isOnSinkSide: false, join: low)
    }

    @inline(__always)
    private func send(_ cycle: TransportCycle, around entering: TransportArc) {
        let vertex = vertex.base
        var number = entering.sink
        while number != cycle.join {
            vertex[number].flow &+= isSink(number) ? 0 &- cycle.units : cycle.units
            number = Int(vertex[number].parent)
        }
        number = entering.source
        while number != cycle.join {
            vertex[number].flow &+= isSink(number) ? cycle.units : 0 &- cycle.units
            number = Int(vertex[number].parent)
        }
    }

    @inline(__always)
    func hang(_ number: Int, at place: TransportPlace) {
        vertex[number].parent = Int32(truncatingIfNeeded: place.parent)
        vertex[number].arc = Int32(truncatingIfNeeded: place.arc)
        vertex[number].flow = place.flow
    }
}

/// Where a vertex hangs: on which other, by which arc, which carries how much.
struct TransportPlace {
    let parent: Int
    let arc: Int
    let flow: Int64
}
