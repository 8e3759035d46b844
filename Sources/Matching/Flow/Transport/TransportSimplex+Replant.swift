// Moving a branch of the tree. Cut off above `out` it is hung by its vertex `top`; the stem between the two turns around,
// every vertex of it now hanging on the one that hung on it.
//
// In the preorder a branch is one stretch. The stretch of a vertex of the stem is what stands before the stretch below it,
// that one, and what stands behind it; the new order is top's stretch, then for each further vertex of the stem what it
// has before and behind.
extension TransportSimplex {
    /// Raises the prices of all sources that move by `change`.
    @inline(__always)
    func replant(_ out: Int, by top: Int, at place: TransportPlace, raising change: Cost) {
        let vertex = vertex.base
        var move = BranchMove(before: Int(vertex[top].previous), depth: vertex[place.parent].depth &+ 1)
        move.tail = top
        move.after = shift(top, to: move.depth, by: change, &move.tail)
        var (stem, place) = (top, place)
        let host = place.parent
        while stem != out {
            let old = vertex[stem]
            let above = Int(old.parent)
            hang(stem, at: place)
            if isSink(stem) { vertex[stem].children &+= 1 } else { vertex[above].children &-= 1 }
            append(above, change, &move)
            place = TransportPlace(parent: stem, arc: Int(old.arc), flow: old.flow)
            stem = above
        }
        hang(out, at: place)
        join(move.before, move.after)
        let following = Int(vertex[host].next)
        join(host, top)
        join(move.tail, following)
    }

    /// Puts what `above` has before and behind the stretch that was taken last at the end of the new order.
    @inline(__always)
    private func append(_ above: Int, _ change: Cost, _ move: inout BranchMove) {
        let (level, before) = (vertex[above].depth, Int(vertex[above].previous))
        move.depth &+= 1
        let deeper = move.depth &- level
        shift(from: above, through: move.before, deeper, change)
        join(move.tail, above)
        move.tail = move.before
        var number = move.after
        if vertex[number].depth > level { join(move.tail, number) }
        while vertex[number].depth > level {
            raise(number, deeper, change)
            move.tail = number
            number = Int(vertex[number].next)
        }
        (move.before, move.after) = (before, number)
    }

    /// Shifts the whole stretch of `top`; returns what follows it and sets its last vertex.
    @inline(__always)
    private func shift(_ top: Int, to depth: Int32, by change: Cost, _ last: inout Int) -> Int {
        let level = vertex[top].depth
        var number = top
        repeat {
            raise(number, depth &- level, change)
            last = number
            number = Int(vertex[number].next)
        } while vertex[number].depth > level
        return number
    }

    @inline(__always)
    private func shift(from first: Int, through last: Int, _ deeper: Int32, _ change: Cost) {
        var number = first
        raise(number, deeper, change)
        while number != last {
            number = Int(vertex[number].next)
            raise(number, deeper, change)
        }
    }

    @inline(__always)
    private func raise(_ number: Int, _ deeper: Int32, _ change: Cost) {
        vertex[number].depth &+= deeper
        if !isSink(number) { price[number] &+= change }
    }

    @inline(__always)
    private func join(_ before: Int, _ after: Int) {
        vertex[before].next = Int32(truncatingIfNeeded: after)
        vertex[after].previous = Int32(truncatingIfNeeded: before)
    }
}

/// How far the new order of a branch has come.
private struct BranchMove {
    /// What stood before and behind the stretch that was taken last.
    var before: Int
    var after = 0
    /// The last vertex of the new order.
    var tail = 0
    /// How deep the vertex of the stem taken last now stands.
    var depth: Int32

    init(before: Int, depth: Int32) {
        (self.before, self.depth) = (before, depth)
    }
}
