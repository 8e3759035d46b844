package import Relief
package import Vocabulary

/// Numbers of things as they stand on a page.
package enum Amount {
    /// With a comma between thousands: `1,182`.
    package static func grouped(_ value: Int) -> String { value.grouped }
}

extension Item {
    /// 「1,200本」 or “1,200 pcs”; the catalogue has the unit in Japanese only.
    package func amount(_ pieces: Int, _ language: Language) -> String {
        language == .japanese ? "\(Amount.grouped(pieces))\(unit)" : "\(Amount.grouped(pieces)) pcs"
    }

    package func amount(_ pieces: Count<Piece>, _ language: Language) -> String { amount(pieces.value, language) }
}

extension Item? {
    /// The same for something that the catalogue may not know.
    package func amount(_ pieces: Count<Piece>, _ language: Language) -> String {
        self?.amount(pieces, language)
            ?? (language == .japanese ? "\(Amount.grouped(pieces.value))個" : "\(Amount.grouped(pieces.value)) pcs")
    }
}
