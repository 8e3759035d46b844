import JSON

/// An object as any target would declare it.
struct Sheet: Equatable, JSONCodable {
    var name: String
    var lines: [Int]
    var note: String?

    init(name: String, lines: [Int], note: String?) { (self.name, self.lines, self.note) = (name, lines, note) }

    init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        lines = try json.required("lines")
        name = try json.required("name")
        note = try json.optional("note")
        try json.close(object)
    }

    func write(json: inout JSONWriter) {
        json.openObject()
        json.member("lines", lines)
        json.member("name", name)
        json.member("note", note)
        json.closeObject()
    }
}

/// Any value at all: it is read by passing over it.
struct Anything: JSONReadable {
    init(json: inout JSONReader) throws(JSONProblem) { try json.skipValue() }
}

/// A value of JSON as a tree, read through the same calls as any other.
enum Tree: Equatable, JSONCodable {
    case null
    case bool(Bool)
    case number(Int64)
    case string(String)
    case array([Tree])
    case object([String: Tree])

    init(json: inout JSONReader) throws(JSONProblem) {
        switch json.nextKind {
        case .null:
            try json.skipValue()
            self = .null
        case .boolean: self = .bool(try Bool(json: &json))
        case .number: self = .number(try Int64(json: &json))
        case .array: self = .array(try [Tree](json: &json))
        case .object: self = .object(try [String: Tree](json: &json))
        case .string, nil: self = .string(try String(json: &json))
        }
    }

    func write(json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .bool(let value): value.write(json: &json)
        case .number(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        }
    }
}
