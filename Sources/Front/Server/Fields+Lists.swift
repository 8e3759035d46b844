import Vocabulary

/// Lists: `shelters.0`, `shelters.1` …, as JSON arrays come and as a form's boxes are named.
extension Fields {
    /// The values of a list in the order in which they were sent, without those that are empty.
    mutating func texts(_ name: String, _ label: Wording) -> [String] {
        if text(name) != nil {
            refuse(
                name, "input/not-a-list",
                Wording("\(label.japanese)は一覧（配列）で送ってください。", "Send the \(label.english) as a list."))
        }
        return places(of: name).compactMap { text($0) }
    }

    mutating func ids<Thing>(_ name: String, _ label: Wording, of: Thing.Type = Thing.self) -> [ID<Thing>] {
        _ = texts(name, label)
        return places(of: name).compactMap { place in text(place) == nil ? nil : id(place, label) }
    }

    private func places(of name: String) -> [String] {
        let numbers = names.compactMap { place in
            place.hasPrefix("\(name).") ? Int(place.dropFirst(name.count + 1)) : nil
        }
        return numbers.sorted().map { "\(name).\($0)" }
    }
}
