// Cuts the short side of a tier into parts until every part can be given even shares.
extension FairShares {
    /// Settles the needs of `tier` in `part`, which its stock cannot all serve; `false` when stopped on the way.
    mutating func share(out part: Part, _ tier: Int32, isCancelled: () -> Bool) -> Bool {
        var waiting = components(of: part)
        while let next = waiting.popLast() {
            guard !isCancelled() else { return false }
            guard let (reached, short) = settleEvenly(next, tier) else { continue }
            waiting += components(of: reached)
            waiting += components(of: short)
        }
        return true
    }

    /// Gives the part even shares if a flow carries them; otherwise the two sides of the cut.
    private mutating func settleEvenly(_ part: Part, _ tier: Int32) -> (Part, Part)? {
        var stock = part.lots.reduce(0) { $0 + graph.stock[Int($1)] }
        var sharing: [Int32] = []
        for need in part.needs {
            if graph.tier[Int(need)] == tier { sharing.append(need) } else { stock -= settled[Int(need)] }
        }
        guard !sharing.isEmpty else { return nil }
        let shares = Pooling.shares(of: max(0, stock), among: sharing.map { graph.demand[Int($0)] })
        for (need, share) in zip(sharing, shares) { flow.target[Int(need)] = share }
        guard flow.fill(part) else { return cut(part) }
        for (need, share) in zip(sharing, shares) { settled[Int(need)] = share }
        return nil
    }

    /// The pieces of `part` that no arc connects.
    private mutating func components(of part: Part) -> [Part] {
        var pieces: [Part] = []
        for lot in part.lots where flow.lotPart[Int(lot)] == part.label {
            let piece = component(from: lot, of: part.label)
            if !piece.needs.isEmpty { pieces.append(piece) }
        }
        return pieces
    }

    private mutating func component(from root: Int32, of label: Int32) -> Part {
        var piece = Part(lots: [root], needs: [], label: newLabel())
        flow.lotPart[Int(root)] = piece.label
        var nextLot = 0
        var nextNeed = 0
        while nextLot < piece.lots.count {
            takeNeeds(of: piece.lots[nextLot], label, into: &piece)
            nextLot += 1
            while nextNeed < piece.needs.count {
                takeLots(of: piece.needs[nextNeed], label, into: &piece)
                nextNeed += 1
            }
        }
        piece.lots.sort()
        piece.needs.sort()
        return piece
    }

    private mutating func takeNeeds(of lot: Int32, _ label: Int32, into piece: inout Part) {
        for arc in graph.arcsOfLot.range(Int(lot)) {
            let need = graph.arcNeed[arc]
            guard flow.needPart[Int(need)] == label else { continue }
            flow.needPart[Int(need)] = piece.label
            piece.needs.append(need)
        }
    }

    private mutating func takeLots(of need: Int32, _ label: Int32, into piece: inout Part) {
        for position in graph.arcsOfNeed.range(Int(need)) {
            let lot = graph.arcLot[Int(graph.arcsOfNeed.rows[position])]
            guard flow.lotPart[Int(lot)] == label else { continue }
            flow.lotPart[Int(lot)] = piece.label
            piece.lots.append(lot)
        }
    }
}
