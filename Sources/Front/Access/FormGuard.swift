import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// A form that came from one of our own pages, with who sent it.
struct PostedForm {
    let visitor: Visitor
    let fields: FormFields
    let body: [UInt8]
    /// How long it waited on its page for a network, as the page says.
    let waited: Waiting
    /// The page's own name for this sending, so that a second tap is the same command.
    var key: String? { fields["key"].flatMap { $0.isEmpty ? nil : $0 } }
    var sender: Sender { .token(visitor.token) }

    func submission(of command: ReliefCommand) -> Submission { submission(of: [command]) }

    /// All of the commands or none.
    func submission(of commands: [ReliefCommand], waited: Waiting = .none) -> Submission {
        Submission(commands, from: sender, key: key, body: body, waited: waited)
    }
}

extension FrontContext {
    /// Who is asking, or a refusal that says how to come in.
    func signedIn() throws(Problem) -> Visitor {
        guard let visitor else { throw hasBadToken ? .badToken : .signInNeeded }
        return visitor
    }

    /// Who is asking, if they may do this here.
    func allowed(_ permission: Permission, at site: ID<Site>? = nil) throws(Problem) -> Visitor {
        let visitor = try signedIn()
        guard visitor.token.allows(permission, at: site) else { throw .forbidden }
        return visitor
    }

    func id<Thing>(_ name: String, of: Thing.Type = Thing.self) throws(Problem) -> ID<Thing> {
        guard let text = parameters.get(name), let id = ID<Thing>(text) else { throw .notFound }
        return id
    }

    /// A form that another site made a browser send carries the cookie but not the word on our page.
    func form(of request: Request) async throws -> PostedForm {
        let visitor = try signedIn()
        guard request.headers[.fetchSite].map({ $0 == "same-origin" || $0 == "none" }) ?? true else {
            throw Problem.foreignForm
        }
        guard request.mediaType == "application/x-www-form-urlencoded" else {
            throw Problem.unsupported(request.mediaType)
        }
        let body = try await request.bytes(upTo: Request.formLimit * 8)
        let fields = try FormFields(urlEncoded: body, limits: FormLimits(bytes: Request.formLimit * 8, fields: 5000))
        try check(fields, visitor)
        return PostedForm(
            visitor: visitor, fields: fields, body: body, waited: Waiting(seconds: request.headers[.rnetWaited]))
    }

    func check(_ fields: FormFields, _ visitor: Visitor) throws(Problem) {
        guard fields["csrf"] == visitor.formKey else { throw .foreignForm }
    }
}

extension Problem {
    static func unsupported(_ type: String) -> Problem {
        Problem(
            status: .unsupportedMediaType, code: "http/unsupported-media-type",
            wording: Wording("この形式（\(type)）は受け取れません。", "This kind of body (\(type)) is not taken here."))
    }
}
