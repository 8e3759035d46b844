extension Sequence {
    /// The first `count` of those that are wanted, as if all were sorted: a page of a long list needs no more, and a long
    /// list takes long to sort.
    package func first(
        _ count: Int, where isWanted: (Element) -> Bool = { _ in true }, by comesBefore: (Element, Element) -> Bool
    ) -> [Element] {
        guard count > 0 else { return [] }
        var found: [Element] = []
        var last: Element?
        for element in self where isWanted(element) {
            if let last, !comesBefore(element, last) { continue }
            found.append(element)
            guard found.count == 2 * count else { continue }
            found = Array(found.sorted(by: comesBefore).prefix(count))
            last = found.last
        }
        return Array(found.sorted(by: comesBefore).prefix(count))
    }
}
