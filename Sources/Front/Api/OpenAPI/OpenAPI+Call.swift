import Formats
import Vocabulary

extension OpenAPI {
    /// Calls that belong together, shown under one heading.
    struct Group: Sendable {
        let name: String
        let summary: Wording
        let calls: [Call]

        func writeTag(to tag: inout JSONObject) {
            tag.add("name", name)
            tag.add("description", summary.english)
            tag.add("x-description-ja", summary.japanese)
        }
    }

    /// One thing that a program can do.
    struct Call: Sendable {
        enum Method: String, Sendable {
            case get
            case post
        }

        /// Who is let in.
        enum Door: Sendable {
            case anybody
            /// A token or a cookie.
            case signedIn
            /// A token only: a cookie is sent by any page of the web.
            case program
        }

        let method: Method
        let path: String
        /// `operationId`: what generated clients call it.
        let id: String
        let summary: Wording
        var door = Door.signedIn
        var parameters: [Parameter] = []
        var body: [Media] = []
        var isBodyOptional = false
        var answer: Answer
        /// The other thing that may come back: a preview, or that it is not ready yet.
        var otherAnswer: Answer?
        /// Statuses of trouble beyond those that every call of this door has.
        var troubles: [Int] = []
    }

    /// What comes back when all is well.
    struct Answer: Sendable {
        var status = 200
        let media: [Media]
        var isCached = false

        /// A JSON body of the schema called `name`.
        static func json(_ name: String, status: Int = 200) -> Answer {
            Answer(status: status, media: [.json(name)])
        }
    }

    /// A body: its type and what is in it.
    struct Media: Sendable {
        let type: String
        let schema: Schema

        static func json(_ name: String) -> Media { Media(type: "application/json", schema: .named(name)) }
        static let problem = Media(type: "application/problem+json", schema: .named("Problem"))
        static func text(_ type: String) -> Media { Media(type: type, schema: .text()) }

        func write(to content: inout JSONObject) {
            content.object(type) { media in media.object("schema") { schema.write(to: &$0) } }
        }
    }
}
