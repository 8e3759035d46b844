import Formats
import Importers
import Vocabulary

/// Money and days as people type them.
extension Fields {
    /// An amount that may be left out.
    mutating func yen(_ name: String) -> Yen? {
        guard let text = text(name) else { return nil }
        do throws(YenText.Fault) { return try YenText.read(text) } catch {
            refuse(name, error.code, error.wording)
            return nil
        }
    }

    mutating func neededYen(_ name: String) -> Yen? {
        guard needed(name, Wording("金額", "amount")) != nil else { return nil }
        return yen(name)
    }

    /// A day, `2026-11-21` or as sheets write days: `2026/11/21`, `令和8年11月21日`.
    mutating func date(_ name: String, _ label: Wording) -> LocalDate? {
        guard let text = text(name) else { return nil }
        if let date = LocalDate(text) { return date }
        if case .day(let date) = CellDate.read(text) { return date }
        refuse(
            name, "input/not-a-date",
            Wording(
                "\(label.japanese)「\(text)」は日付ではありません（例 2026-11-21）。",
                "The \(label.english) “\(text)” is no date (such as 2026-11-21)."))
        return nil
    }

    mutating func neededDate(_ name: String, _ label: Wording) -> LocalDate? {
        guard needed(name, label) != nil else { return nil }
        return date(name, label)
    }

    /// Keys and amounts: `reach.full`.
    mutating func yenTable<Key>(_ name: String, of: Key.Type = Key.self) -> [ID<Key>: Yen] {
        var table: [ID<Key>: Yen] = [:]
        for place in names where place.hasPrefix("\(name).") {
            guard let key = ID<Key>(String(place.dropFirst(name.count + 1))), let yen = yen(place) else { continue }
            table[key] = yen
        }
        return table
    }
}
