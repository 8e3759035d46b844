import JSON

/// A JSON object as fields: what lies inside another is called `outer.inner`, and in a list `list.0`.
///
/// Anybody may send a body before it is known who they are, so it is read in one pass, and no deeper than any call of the
/// API asks for.
package struct JSONFields: Sendable {
    /// Objects and lists in one another; the deepest that a call takes is four.
    private static let deepest = 8
    /// As many as a form may have.
    private static let most = 5_000

    package private(set) var values: [String: String] = [:]

    /// Refuses what is no object, what is nested too deeply, and a name that stands twice.
    package init(_ bytes: [UInt8]) throws(FormatProblem) {
        do throws(JSONProblem) {
            values = try JSONReader.read(bytes) { (json) throws(JSONProblem) in
                var fields = Self()
                try fields.object(&json, named: nil, depth: 1)
                return fields.values
            }
        } catch {
            throw FormatProblem(error.code.rawValue, at: .byte(error.offset), found: error.found, error.wording)
        }
    }

    private init() {}

    private mutating func object(_ json: inout JSONReader, named name: String?, depth: Int) throws(JSONProblem) {
        let place = json.place
        let frame = try json.openObject()
        var isEmpty = true
        while let inner: String = try json.nextName() {
            isEmpty = false
            try value(&json, named: name.map { "\($0).\(inner)" } ?? inner, depth: depth + 1)
            try json.endMember()
        }
        try json.close(frame)
        // An empty object or list is something that was said, and not the same as nothing.
        if isEmpty, let name { try keep("", named: name, at: place, json) }
    }

    private mutating func list(_ json: inout JSONReader, named name: String, depth: Int) throws(JSONProblem) {
        let place = json.place
        var elements = try json.openArray()
        var count = 0
        while try json.nextElement(&elements) {
            try value(&json, named: "\(name).\(count)", depth: depth + 1)
            count += 1
        }
        if count == 0 { try keep("", named: name, at: place, json) }
    }

    private mutating func value(_ json: inout JSONReader, named name: String, depth: Int) throws(JSONProblem) {
        let place = json.place
        guard depth <= Self.deepest else {
            throw json.refusal(of: place, "入れ子は\(Self.deepest)段まで", "at most \(Self.deepest) levels")
        }
        switch json.nextKind {
        case .object: try object(&json, named: name, depth: depth)
        case .array: try list(&json, named: name, depth: depth)
        case .string: try keep(try plain(&json), named: name, at: place, json)
        case .number: try keep(try number(&json), named: name, at: place, json)
        case .null: try json.skipValue()
        default:
            try json.skipValue()
            try keep(json.written(from: place), named: name, at: place, json)
        }
    }

    /// A text of characters that can be shown; no page and no sheet can hold the others.
    private func plain(_ json: inout JSONReader) throws(JSONProblem) -> String {
        let place = json.place
        let text = try json.string()
        guard !text.unicodeScalars.contains(where: Self.isControl) else {
            throw json.refusal(of: place, "制御文字のない文字列", "text without control characters")
        }
        return text
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar) || scalar.value == 0x7F
    }

    /// As it was written, or as people write it: `1.0` and `1e3` are whole.
    private func number(_ json: inout JSONReader) throws(JSONProblem) -> String {
        let place = json.place
        try json.skipValue()
        let text = json.written(from: place)
        if let whole = Int(text) { return String(whole) }
        let isBroken = text.contains { ".eE".contains($0) }
        guard isBroken, let number = Double(text), number.isFinite else { return text }
        return Int(exactly: number).map { String($0) } ?? String(number)
    }

    private mutating func keep(
        _ text: String, named name: String, at place: JSONPlace, _ json: borrowing JSONReader
    ) throws(JSONProblem) {
        guard values.count < Self.most else {
            throw json.refusal(of: place, "項目は\(Self.most)個まで", "at most \(Self.most) members")
        }
        guard values.updateValue(text, forKey: name) == nil else {
            throw json.refusal(of: place, "「\(name)」は1回だけ", "“\(name)” once only")
        }
    }
}
