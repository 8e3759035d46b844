import ArgumentParser

extension ClosedRange where Bound: BinaryInteger {
    /// Refuses a number outside of what an option takes; one that was left out is never wrong.
    func check(_ value: Bound?, _ option: String) throws(ValidationError) {
        guard let value, !contains(value) else { return }
        throw ValidationError(
            "\(option) \(value) is outside \(lowerBound) to \(upperBound). \(option)は\(lowerBound)〜\(upperBound)です。")
    }
}
