import Boards
import Relief
import Vocabulary

/// Names of waves and of where they work.
extension Names {
    func wave(_ id: ID<Wave>) -> Wording { wave(of: id)?.name ?? Wording(id.text, id.text) }

    /// 「熊本市 東区役所・城東小学校」: the municipality, and what is known beneath it.
    func place(of row: WaveRow) -> String {
        let municipality = [row.receiver, row.unit].compactMap(\.self).joined(separator: " ")
        guard let site = row.site else { return municipality }
        return language == .japanese ? "\(municipality)・\(self.site(site))" : "\(self.site(site)), \(municipality)"
    }
}
