import Boards
import Relief
import Vocabulary

/// What is in a load, where nobody asks for its single lines.
extension Names {
    /// Who drives a load, as people call them.
    func carrier(_ carrier: Carrier) -> String {
        switch carrier {
        case .organisation(let id): wall.access.name(of: id)
        case .named(let name): name
        }
    }

    /// 「運送：ヤマト運輸」; nothing while nobody was asked to.
    func driver(of load: Consignment) -> String? {
        load.carrier.map { Wording("運送：\(carrier($0))", "carrier: \(carrier($0))")[language] }
    }

    /// Item by item; lines of one item, which are of several lots or needs, are said together.
    ///
    /// After `most` items it is only said how many more there are.
    func goods(in load: Consignment, most: Int = .max) -> String {
        var (order, sums) = ([ID<Item>](), [ID<Item>: Count<Piece>]())
        for line in load.lines {
            if sums[line.item] == nil { order.append(line.item) }
            sums[line.item, default: .zero] = sums[line.item, default: .zero] + load.loadedPieces(of: line)
        }
        let named = order.prefix(most).map { goods(sums[$0] ?? .zero, of: $0) }
        let rest = order.count - named.count
        let more = rest > 0 ? [Wording("ほか\(rest)品目", rest.english("more item", "more items"))[language]] : []
        return (named + more).joined(separator: Wording("、", "; ")[language])
    }
}
