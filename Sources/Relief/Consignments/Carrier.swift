package import JSON
package import Vocabulary

/// Who drives a load (運送): an organisation that holds a carrier's token, or whoever was named in words.
package enum Carrier: Hashable, Sendable {
    case organisation(ID<Organisation>)
    /// Nobody who signs in here: the Self-Defense Forces, a neighbour with a van.
    case named(String)

    /// Characters of a name.
    package static let longestName = 100

    /// The code or the name, by which it is looked for.
    package var text: String {
        switch self {
        case .organisation(let id): id.text
        case .named(let name): name
        }
    }
}

extension Carrier: JSONCodable {
    package init(json: inout JSONReader) throws(JSONProblem) {
        let object = try json.openObject()
        let name: String? = try json.optional("name")
        self = if let name { .named(name) } else { .organisation(try json.required("organisation")) }
        try json.close(object)
    }

    package func write(json: inout JSONWriter) {
        json.openObject()
        if case .named(let name) = self { json.member("name", name) }
        if case .organisation(let id) = self { json.member("organisation", id) }
        json.closeObject()
    }
}

extension Token {
    /// Whether a load that was given to `carrier` may be work of this token's holder.
    ///
    /// Only a carrier of an organisation is kept from what others drive; one without sees and records every load.
    package func mayDrive(for carrier: Carrier?) -> Bool {
        guard let organisation = ownLoads, let carrier else { return true }
        return carrier == .organisation(organisation)
    }

    /// The organisation whose loads this carrier drives; `nil` of one without, and of everybody else.
    package var ownLoads: ID<Organisation>? { role == .carrier ? organisation : nil }
}
