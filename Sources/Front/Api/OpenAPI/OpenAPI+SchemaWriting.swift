import Formats

extension OpenAPI.Schema {
    func write(to json: inout JSONObject) {
        switch self {
        case .text(let format, let pattern, let longest): Self.writeText(format, pattern, longest, to: &json)
        case .whole(let range): Self.write("integer", range, to: &json)
        case .degrees(let range): Self.write("number", range, to: &json)
        case .flag: json.add("type", "boolean")
        case .choice(let choices): Self.writeChoices(choices, to: &json)
        case .named(let name): json.add("$ref", "#/components/schemas/\(name)")
        case .list(let element):
            json.add("type", "array")
            json.object("items") { element.write(to: &$0) }
        case .object(let members): Self.write(members, to: &json)
        case .table(let pattern, let value): Self.writeTable(pattern, value, to: &json)
        case .either(let schemas):
            json.array("anyOf") { list in for schema in schemas { list.object { schema.write(to: &$0) } } }
        case .anyObject: json.add("type", "object")
        case .nothing: json.add("type", "null")
        }
    }

    private static func writeText(_ format: String?, _ pattern: String?, _ longest: Int?, to json: inout JSONObject) {
        json.add("type", "string")
        if let format { json.add("format", format) }
        if let pattern { json.add("pattern", pattern) }
        if let longest { json.add("maxLength", longest) }
    }

    /// A range up to the largest number has no upper end worth naming.
    private static func write(_ type: String, _ range: ClosedRange<Int>, to json: inout JSONObject) {
        json.add("type", type)
        json.add("minimum", range.lowerBound)
        if range.upperBound < Int.max { json.add("maximum", range.upperBound) }
    }

    private static func writeChoices(_ choices: [String], to json: inout JSONObject) {
        json.add("type", "string")
        json.array("enum") { list in for choice in choices { list.add(choice) } }
    }

    private static func writeTable(_ pattern: String, _ value: OpenAPI.Schema, to json: inout JSONObject) {
        json.add("type", "object")
        json.object("patternProperties") { table in table.object(pattern) { value.write(to: &$0) } }
    }

    private static func write(_ members: [OpenAPI.Member], to json: inout JSONObject) {
        json.add("type", "object")
        json.object("properties") { properties in
            for member in members { properties.object(member.name) { member.write(to: &$0) } }
        }
        let required = members.filter(\.isRequired)
        guard !required.isEmpty else { return }
        json.array("required") { list in for member in required { list.add(member.name) } }
    }
}

extension OpenAPI.Member {
    fileprivate func write(to json: inout JSONObject) {
        schema.write(to: &json)
        if let about { json.add("description", about) }
    }
}
