/// The part of a long list that stands on one page.
struct ListPart<Element> {
    /// Of the whole list.
    let total: Int
    let elements: ArraySlice<Element>
    let size: Int
    /// Counted from 1, and never beyond the last.
    let page: Int
    /// At least one, if an empty one.
    let pages: Int

    init(_ all: [Element], page: Int, size: Int) {
        total = all.count
        pages = max(1, (all.count + size - 1) / size)
        self.page = min(max(1, page), pages)
        self.size = size
        elements = all.dropFirst((self.page - 1) * size).prefix(size)
    }

    /// The number of the first and the last on this page; nothing when there is none.
    var numbers: ClosedRange<Int>? {
        guard !elements.isEmpty else { return nil }
        let first = (page - 1) * size + 1
        return first...(first + elements.count - 1)
    }
}

extension Int {
    /// The number of a part, as an address says it; what is none is the first.
    init(part text: String?) { self = Swift.max(1, text.flatMap { Int($0) } ?? 1) }
}
