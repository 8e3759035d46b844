/// Items that are tied to each other by substitutes, with the lots and needs of these items.
///
/// No lot of one class can serve a need of another, so classes are independent problems.
struct ItemClass {
    var items: [Int32] = []
    var lots: [Int32] = []
    var needs: [Int32] = []
}

/// A class that waits for its turn, its needs written close: hardly more than a byte each.
struct WaitingClass {
    let needCount: Int
    private let items: [Int32]
    private let lots: [Int32]
    private let needs: NumberTape

    init(_ itemClass: ItemClass) {
        needCount = itemClass.needs.count
        (items, lots) = (itemClass.items, itemClass.lots)
        needs = NumberTape(ascending: itemClass.needs)
    }

    var itemClass: ItemClass { ItemClass(items: items, lots: lots, needs: needs.ascendingRows(needCount)) }
}

/// The classes of a problem, ordered by their first item.
struct ItemClasses {
    private(set) var all: [ItemClass] = []

    init(of problem: GoodsProblem) {
        let classOf = number(rootsOfItems(in: problem))
        for lot in 0..<problem.lots.count where problem.lots.quantity[lot] > 0 {
            all[Int(classOf[Int(problem.lots.item[lot])])].lots.append(Int32(lot))
        }
        reserveNeeds(problem.needs.item, classOf)
        for need in 0..<problem.needs.count {
            all[Int(classOf[Int(problem.needs.item[need])])].needs.append(Int32(need))
        }
    }

    /// Lists that grow by doubling would take up to twice the memory.
    private mutating func reserveNeeds(_ items: NarrowColumn<Int32>, _ classOf: [Int32]) {
        var counts = [Int](repeating: 0, count: all.count)
        for item in items { counts[Int(classOf[Int(item)])] += 1 }
        for number in all.indices { all[number].needs.reserveCapacity(counts[number]) }
    }

    private mutating func number(_ roots: [Int32]) -> [Int32] {
        var classOf = [Int32](repeating: -1, count: roots.count)
        for (item, root) in roots.enumerated() {
            // A root is the smallest item of its class, so it is met first.
            if Int(root) == item {
                classOf[item] = Int32(all.count)
                all.append(ItemClass())
            }
            classOf[item] = classOf[Int(root)]
            all[Int(classOf[item])].items.append(Int32(item))
        }
        return classOf
    }

    private func rootsOfItems(in problem: GoodsProblem) -> [Int32] {
        var parent = (0..<Int32(problem.items.count)).map { $0 }
        func root(_ item: Int32) -> Int32 {
            var item = item
            while parent[Int(item)] != item {
                parent[Int(item)] = parent[Int(parent[Int(item)])]
                item = parent[Int(item)]
            }
            return item
        }
        for (a, b) in zip(problem.substitutes.needItem, problem.substitutes.lotItem) {
            let (a, b) = (root(a), root(b))
            parent[Int(max(a, b))] = min(a, b)
        }
        return parent.map { root($0) }
    }
}
