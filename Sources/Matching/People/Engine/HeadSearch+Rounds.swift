extension HeadSearch {
    /// Gives as many of `slots` as can be one more head, and says which; `nil` when it was cancelled.
    ///
    /// Round by round longer chains are allowed. A round in which few were filled has met slots that nobody can come to:
    /// all labels are computed anew, which closes them.
    func fill(_ slots: [Int], isCancelled: () -> Bool) -> [Int]? {
        var (left, filled, limit): ([Int], [Int], Int32) = (slots, [], 0)
        while !left.isEmpty {
            var postponed: [Int] = []
            for slot in left {
                guard !isCancelled() else { return nil }
                switch fill(slot, limit: limit) {
                case .filled: filled.append(slot)
                case .postponed: postponed.append(slot)
                case .refused: break
                }
            }
            if raised > postponed.count, left.count - postponed.count < left.count / 8 { measure() }
            left = postponed
            limit = min(closed - 1, max(limit + 1, limit * 3 / 2))
        }
        return filled
    }
}
