import Formats
import Vocabulary

extension OpenAPI {
    /// What a value looks like: as much of JSON Schema as the calls need.
    indirect enum Schema: Sendable {
        case text(format: String? = nil, pattern: String? = nil, longest: Int? = nil)
        case whole(ClosedRange<Int>)
        /// Degrees, the only numbers that are not whole.
        case degrees(ClosedRange<Int>)
        case flag
        case choice([String])
        case named(String)
        case list(of: Schema)
        case object([Member])
        /// An object whose members are named by `pattern`.
        case table(pattern: String, of: Schema)
        case either([Schema])
        case anyObject
        case nothing

        /// An identifier (`ID`).
        static let id = Schema.text(pattern: "^[A-Za-z0-9_-]{1,64}$")
        static let moment = Schema.text(format: "date-time")
        static let date = Schema.text(format: "date")
        static let position = Schema.whole(0...Int.max)
        static let pieces = Schema.whole(0...Count<Piece>.limit)

        static func choice<Choice: RawRepresentable & CaseIterable>(
            of: Choice.Type
        ) -> Schema where Choice.RawValue == String { .choice(Choice.allCases.map(\.rawValue)) }
    }

    /// A member of an object.
    struct Member: Sendable {
        let name: String
        let schema: Schema
        var isRequired = true
        var about: String?

        /// There in every object of the kind.
        static func always(_ name: String, _ schema: Schema, _ about: String? = nil) -> Member {
            Member(name: name, schema: schema, about: about)
        }

        /// Left out when nobody knows or nobody said.
        static func maybe(_ name: String, _ schema: Schema, _ about: String? = nil) -> Member {
            Member(name: name, schema: schema, isRequired: false, about: about)
        }
    }
}
