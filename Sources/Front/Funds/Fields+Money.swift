import Formats
import Importers
import Vocabulary

/// Money as people type it.
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
