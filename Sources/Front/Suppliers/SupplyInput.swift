import Formats
import Relief
import Vocabulary

/// Values that supplies are typed in with.
enum SupplyInput {
    /// The numbers that stand behind `name.` in the names of a list's fields, in order: `lines.0.item`.
    static func places(_ fields: Fields, _ name: String) -> [String] {
        let numbers = fields.names.compactMap { place -> Int? in
            guard place.hasPrefix("\(name).") else { return nil }
            return Int(place.dropFirst(name.count + 1).prefix { $0 != "." })
        }
        return Set(numbers).sorted().map { "\(name).\($0)" }
    }

    /// Whether anything was typed into one of `parts` of a row; what was chosen beforehand does not count.
    static func isTyped(_ fields: Fields, _ place: String, _ parts: String...) -> Bool {
        parts.contains { fields.text("\(place).\($0)") != nil }
    }

    static func day(_ fields: inout Fields, _ name: String, _ label: Wording) -> LocalDate? {
        guard let text = fields.text(name) else { return nil }
        if case .day(let date) = CellDate.read(text) { return date }
        fields.refuse(
            name, "input/not-a-date",
            Wording(
                "\(label.japanese)「\(text)」は日付ではありません（例 2026-11-21）。",
                "The \(label.english) “\(text)” is no date (such as 2026-11-21)."))
        return nil
    }

    static func neededDay(_ fields: inout Fields, _ name: String, _ label: Wording) -> LocalDate? {
        fields.needed(name, label) == nil ? nil : day(&fields, name, label)
    }

    /// Whole yen as people type them: `1,200`, `１２００円`.
    static func yen(_ fields: inout Fields, _ name: String) -> Yen? {
        guard let text = fields.text(name) else { return nil }
        if case .value(let value) = CellYen.whole(text), let yen = Yen(Int64(value)) { return yen }
        fields.refuse(
            name, "input/not-yen",
            Wording("単価「\(text)」は円の整数ではありません（例 1,200）。", "“\(text)” is not a price in whole yen (such as 1,200)."))
        return nil
    }

    /// Yes, no, or nothing said.
    static func flag(_ fields: inout Fields, _ name: String, _ label: Wording) -> Bool? {
        guard let text = fields.text(name) else { return nil }
        switch text {
        case "true", "yes", "on": return true
        case "false", "no": return false
        default:
            fields.refuse(
                name, "input/not-a-choice",
                Wording("\(label.japanese)はtrueかfalseにしてください。", "The \(label.english) must be true or false."))
            return nil
        }
    }

    static func place(_ fields: inout Fields) -> Place? {
        let (latitude, longitude) = (fields.text("lat"), fields.text("lon"))
        guard latitude != nil || longitude != nil else { return nil }
        if let latitude = latitude.flatMap(Double.init), let longitude = longitude.flatMap(Double.init),
            let place = Place(latitude: latitude, longitude: longitude)
        {
            return place
        }
        fields.refuse(
            "lat", "input/not-a-place",
            Wording(
                "緯度と経度は両方、度の小数で入力してください（例 32.8014、130.7205）。",
                "Give both latitude and longitude in decimal degrees (such as 32.8014 and 130.7205)."))
        return nil
    }
}
