/// Amounts of money as Japanese staff type them.
package enum CellYen {
    /// Reads what ``CellNumber/whole(_:)`` reads, with `円`, `圓`, `¥` or `￥` around it; never guesses.
    ///
    /// `1,000円`, `¥1,000`, `１，０００ 円` and `1,000円也` are a thousand. `3千円` and `2億円` are not read: whether a
    /// sheet counts in thousands is for the person who knows to say. A yen has no smaller unit, so `0.5円` is
    /// ``WholeNumber/fractional``.
    package static func whole(_ text: String) -> WholeNumber {
        var amount = Substring(CellText.trimmed(text))
        let isSigned = takeSign(&amount)
        for mark in ["¥", "￥", "\\"] where amount.hasPrefix(mark) { amount = amount.dropFirst() }
        for mark in ["円也", "円", "圓"] where amount.hasSuffix(mark) { amount = amount.dropLast(mark.count) }
        let number = CellNumber.whole(String(amount))
        guard isSigned else { return number }
        return number == .notANumber || number == .negative ? .notANumber : .negative
    }

    /// Takes a minus before the yen sign away, as in `-¥1,000`.
    private static func takeSign(_ amount: inout Substring) -> Bool {
        guard let first = amount.first, ["-", "▲", "△", "−", "－"].contains(first) else { return false }
        amount = amount.dropFirst()
        return true
    }
}
