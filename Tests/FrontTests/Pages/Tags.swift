/// A start tag as a simple reader sees it.
struct Tag {
    let name: Substring
    /// Everything between the angle brackets.
    let text: Substring

    func attribute(_ name: String) -> Substring? {
        guard let range = text.firstRange(of: " \(name)=\"") else { return nil }
        return text[range.upperBound...].prefix { $0 != "\"" }
    }

    func has(_ name: String) -> Bool { text.contains(" \(name)") }
}

/// Enough of a reader for pages whose builder escapes every `<` and `>`.
struct Tags {
    /// Start and end tags in order, an end tag with its slash.
    let all: [Tag]

    init(_ page: String) {
        all = page.split(separator: "<").compactMap { part in
            guard let end = part.firstIndex(of: ">") else { return nil }
            let text = part[..<end]
            return Tag(name: text.prefix { $0 != " " }, text: text)
        }
    }

    /// The fields that are typed into or chosen, with whether a label stands around them.
    var fields: [(tag: Tag, isInsideLabel: Bool)] {
        var depth = 0
        var found: [(Tag, Bool)] = []
        for tag in all {
            if tag.name == "label" { depth += 1 }
            if tag.name == "/label" { depth -= 1 }
            let isField = ["input", "select", "textarea"].contains(tag.name)
            if isField && tag.attribute("type") != "hidden" { found.append((tag, depth > 0)) }
        }
        return found
    }

    /// Each form from its start tag to its end.
    var forms: [[Tag]] {
        all.indices.filter { all[$0].name == "form" }.map { start in
            Array(all[start...].prefix { $0.name != "/form" })
        }
    }
}
