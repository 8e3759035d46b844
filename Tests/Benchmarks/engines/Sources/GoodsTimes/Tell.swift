/// Prints facts as one JSON object a line.
func tell(_ facts: [String: any Sendable]) throws { print(try JSONFacts.text(of: facts)) }

/// Numbers, texts, and objects of these.
enum JSONFacts {
    static func text(of value: any Sendable) throws -> String {
        switch value {
        case let facts as [String: any Sendable]: try object(facts)
        case let numbers as [String: Double]: try object(numbers)
        case let number as any BinaryInteger: "\(number)"
        case let number as Double: "\(number)"
        case let text as String: quoted(text)
        default: throw WrongUse(text: "\(value) has no place in facts")
        }
    }

    private static func object(_ facts: [String: any Sendable]) throws -> String {
        let members = try facts.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(try text(of: $0.value))" }
        return "{" + members.joined(separator: ",") + "}"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
